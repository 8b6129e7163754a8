package org.whitecell.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "The border is open, en",
    "Граница открыта, ru",
    "Шекара ашық тұр, kk",
    "Кордон і їх варта, uk",
    "الحدود مفتوحة, ar",
    "مرز باز است پس چه, fa",
    "边界是开放的, zh",
    "国境は開いている, ja",
    "국경이 열려 있다, ko",
    "1 2 3, en"
  })
  void theScriptTells(String text, String language) {
    assertEquals(language, TextLanguage.guess(text));
  }

  @Test
  void aQuoteInAnotherScriptDoesNotDecide() {
    assertEquals("en", TextLanguage.guess("They call it граница, and it is open to everybody."));
  }

  @Test
  void aTagIsShortAndPlain() {
    assertTrue(TextLanguage.isTag("zh-Hans"));
    assertFalse(TextLanguage.isTag("русский"));
    assertFalse(TextLanguage.isTag("en\" onload"));
  }
}
