package org.whitecell;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whitecell.access.Accounts;
import org.whitecell.access.Browsers;
import org.whitecell.access.PasswordHashing;
import org.whitecell.access.SignIns;
import org.whitecell.access.Tokens;
import org.whitecell.http.AccountsEndpoints;
import org.whitecell.http.Callers;
import org.whitecell.http.DocumentsEndpoints;
import org.whitecell.http.HealthEndpoint;
import org.whitecell.http.Listening;
import org.whitecell.http.MeEndpoints;
import org.whitecell.http.OpenApi;
import org.whitecell.http.ReadingQueue;
import org.whitecell.http.Route;
import org.whitecell.http.ScenariosEndpoints;
import org.whitecell.http.SignInEndpoints;
import org.whitecell.http.TokenEndpoint;
import org.whitecell.http.WebServer;
import org.whitecell.library.Documents;
import org.whitecell.library.Scenarios;
import org.whitecell.library.Shelving;
import org.whitecell.shell.ShellDesk;
import org.whitecell.shell.ShellSocket;
import org.whitecell.store.LeaseKeeper;
import org.whitecell.store.Shelf;
import org.whitecell.store.Store;

/** The whole server, put together: the one place that knows every part. */
public final class Server implements AutoCloseable {

  private final Settings settings;
  private final WebServer web;
  private final Optional<String> fingerprint;
  private final Optional<String> firstPassword;
  private final List<AutoCloseable> parts;

  private Server(
      Settings settings,
      WebServer web,
      Optional<String> fingerprint,
      Optional<String> firstPassword,
      List<AutoCloseable> parts) {
    this.settings = settings;
    this.web = web;
    this.fingerprint = fingerprint;
    this.firstPassword = firstPassword;
    this.parts = parts;
  }

  /** Starts a server; what was started is closed again when the rest cannot be. */
  public static Server start(Settings settings) {
    List<AutoCloseable> parts = new ArrayList<>();
    try {
      return start(settings, parts);
    } catch (RuntimeException e) {
      close(parts);
      throw e;
    }
  }

  private static Server start(Settings settings, List<AutoCloseable> parts) {
    Clock clock = Clock.systemUTC();
    Opened opened = kept(parts, Opened.open(settings));
    Store store = opened.store();

    Accounts accounts =
        new Accounts(store.shelf(Shelf.Kind.ACCOUNTS), new PasswordHashing(), clock);
    Documents documents =
        new Documents(store.shelf(Shelf.Kind.REVISIONS), store.shelf(Shelf.Kind.DOCUMENTS), clock);
    Scenarios scenarios = new Scenarios(store.shelf(Shelf.Kind.SCENARIOS));
    new Shelving(documents, scenarios).layOut();
    Optional<String> firstPassword =
        accounts.makeFirst().map(Accounts.WithOneTimePassword::oneTimePassword);

    Vertx vertx = Vertx.vertx();
    parts.add(() -> vertx.close().toCompletionStage().toCompletableFuture().join());
    Tokens tokens = new Tokens(vertx, opened.keys().tokenKey(), clock);
    Browsers browsers = new Browsers(store.shelf(Shelf.Kind.COOKIES), accounts, clock);
    Callers callers = new Callers(tokens, accounts);

    kept(parts, LeaseKeeper.start(store.lease(), _ -> {}));

    List<Route> routes = new ArrayList<>();
    routes.addAll(new HealthEndpoint(store::health, store.lease()::standing).routes());
    routes.addAll(new OpenApi().routes());
    routes.addAll(new SignInEndpoints(new SignIns(accounts, System::nanoTime), browsers).routes());
    routes.addAll(new TokenEndpoint(browsers, tokens).routes());
    routes.addAll(new MeEndpoints(callers, accounts, browsers).routes());
    routes.addAll(new AccountsEndpoints(callers, accounts).routes());
    routes.addAll(new DocumentsEndpoints(callers, documents, new ReadingQueue()).routes());
    routes.addAll(new ScenariosEndpoints(callers, scenarios, documents).routes());

    Certificates certificates = Certificates.of(settings, opened.keys(), clock.instant());
    Listening listening =
        new Listening(
            settings.host(),
            settings.port(),
            Hosts.of(settings),
            settings.publicUrl().map(Server::origin).orElse(""),
            certificates.tls(),
            settings.proxies(),
            settings.metrics(),
            opened.keys().cookieName());
    WebServer web =
        kept(parts, WebServer.start(vertx, listening, routes, context -> context.fail(404)));
    kept(
        parts,
        ShellSocket.open(
            Opened.shellFolder(opened.folder().path()),
            new ShellDesk(accounts, documents)::answer));
    return new Server(settings, web, certificates.fingerprint(), firstPassword, parts);
  }

  /** Where the page is. */
  public String address() {
    return settings
        .publicUrl()
        .map(Server::origin)
        .orElseGet(() -> web.scheme() + "://" + Hosts.shown(settings.host()) + ":" + web.port());
  }

  /** The port that it listens on. */
  public int port() {
    return web.port();
  }

  /** What it answers, such as {@code POST /api/sign-in}. */
  public List<String> routes() {
    return web.routes().stream().map(route -> route.method() + " " + route.path()).toList();
  }

  /** The password of the first account, when this start made one. */
  public Optional<String> firstPassword() {
    return firstPassword;
  }

  /** What is printed when it has started. */
  String greeting() {
    return new Greeting(settings, address(), fingerprint, firstPassword).text();
  }

  /** Stops in the opposite order of starting. Done twice, it does nothing. */
  @Override
  public void close() {
    close(parts);
  }

  private static void close(List<AutoCloseable> parts) {
    while (!parts.isEmpty()) {
      try {
        parts.removeLast().close();
      } catch (Exception e) {
        org.slf4j.LoggerFactory.getLogger(Server.class).warn("A part did not stop cleanly", e);
      }
    }
  }

  private static <T extends AutoCloseable> T kept(List<AutoCloseable> parts, T part) {
    parts.add(part);
    return part;
  }

  private static String origin(URI url) {
    String text = url.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
