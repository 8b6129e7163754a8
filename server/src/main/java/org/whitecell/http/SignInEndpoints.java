package org.whitecell.http;

import java.util.List;
import java.util.Optional;
import org.whitecell.access.Account;
import org.whitecell.access.Browsers;
import org.whitecell.access.SignIns;

/** Signing an account in and out of a browser. */
public final class SignInEndpoints {

  private final SignIns signIns;
  private final Browsers browsers;

  record SignIn(String name, String password) {}

  record SignedIn(AccountView account) {}

  /**
   * @param account none where nobody is signed in, which is no fault
   */
  record Who(Optional<AccountView> account) {}

  public SignInEndpoints(SignIns signIns, Browsers browsers) {
    this.signIns = signIns;
    this.browsers = browsers;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/sign-in", Route.Needs.COOKIE, this::who),
        Route.post("/api/sign-in", Route.Needs.COOKIE, this::signIn),
        Route.post("/api/sign-out", Route.Needs.COOKIE, this::signOut));
  }

  private Answer who(Call call) {
    return Answer.json(
        new Who(browsers.find(call.cookie()).flatMap(browsers::accountOf).map(AccountView::of)));
  }

  private Answer signIn(Call call) {
    SignIn asked = call.body(SignIn.class);
    Account account = signIns.signIn(asked.name(), asked.password(), call.address());
    return Answer.json(new SignedIn(AccountView.of(account)))
        .withCookie(browsers.signIn(call.cookie(), account));
  }

  private Answer signOut(Call call) {
    browsers.signOut(call.cookie());
    return Answer.done();
  }
}
