package org.whitecell;

import java.util.List;
import java.util.Optional;
import org.whitecell.access.Accounts;
import org.whitecell.demo.Demo;
import org.whitecell.store.Standing;

/** What a server says when it has started: where it is, how to get in, where the data lies. */
record Greeting(
    Settings settings,
    String address,
    List<String> elsewhere,
    Optional<String> fingerprint,
    Optional<String> firstPassword,
    Standing standing,
    Optional<Demo.Shown> demo) {

  String text() {
    StringBuilder text = new StringBuilder("\n");
    line(text, "Whitecell", address);
    line(text, "", "open this address in a browser" + standingBy());
    for (int i = 0; i < elsewhere.size(); i++) {
      line(text, i == 0 ? "for others" : "", elsewhere.get(i));
    }
    fingerprint.ifPresent(print -> {
      line(text, "certificate", print);
      line(text, "", "the browser warns of it; go on if it shows this SHA-256 fingerprint");
    });
    firstPassword.ifPresentOrElse(
        password -> {
          line(text, "sign in as", Accounts.FIRST_NAME);
          line(
              text,
              "password",
              password + "   (shown only now; good for one sign-in within a day)");
        },
        () -> line(text, "sign in", "as before (forgotten? scripts/account reset NAME)"));
    line(
        text,
        "data",
        settings.data()
            + settings.mongo().map(_ -> " and MongoDB").orElse("")
            + demo.map(_ -> "   (gone when it stops)").orElse(""));
    demo.ifPresent(shown -> text.append(new DemoBlock(shown, address).text()));
    line(text, "stop", "Ctrl-C");
    return text.append('\n').toString();
  }

  private String standingBy() {
    return switch (standing) {
      case Standing.Active() -> "";
      case Standing.Standby _ ->
          ", once the server that runs the sessions now has ended: until then this one stands by";
    };
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("  ")
        .append(name)
        .append(" ".repeat(13 - name.length()))
        .append(value)
        .append('\n');
  }
}
