package org.whitecell.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Canonical JSON is what RFC 8785 says: its own examples, for the chain of every log rests on it.
 */
class CanonicalJsonTest {

  private static String canonical(String json) {
    return new String(Json.canonical(Json.read(json)), UTF_8);
  }

  /** The sample of section 3.2.2, less its numbers of more digits than a double holds. */
  @Test
  void stringsAreEscapedNoMoreThanTheyMustBe() {
    assertEquals(
        """
        {"literals":[null,true,false],"numbers":[4.5,0.002,1e-27],\
        "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}\
        """,
        canonical(
            """
            {
              "numbers": [4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }\
            """));
  }

  /** The sample of section 3.2.3: names in the order of their UTF-16 code units. */
  @Test
  void namesAreSortedByTheirCodeUnits() {
    assertEquals(
        """
        {"\\r":"Carriage Return","1":"One","\u0080":"Control",\
        "ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face",\
        "דּ":"Hebrew Letter Dalet With Dagesh"}\
        """,
        canonical(
            """
            {
              "\\u20ac": "Euro Sign",
              "\\r": "Carriage Return",
              "\\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\\ud83d\\ude00": "Emoji: Grinning Face",
              "\\u0080": "Control",
              "\\u00f6": "Latin Small Letter O With Diaeresis"
            }\
            """));
  }

  /** Appendix B: IEEE 754 doubles by their bits, and how they are written. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void numbersAreWrittenAsEcmaScriptWritesThem(String bits, String written) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

    assertEquals("[" + written + "]", canonical("[" + value + "]"));
  }
}
