package org.whitecell;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whitecell.access.Accounts;
import org.whitecell.access.Browsers;
import org.whitecell.access.PasswordHashing;
import org.whitecell.access.RateLimit;
import org.whitecell.access.SeatTokens;
import org.whitecell.access.SessionDoor;
import org.whitecell.access.SessionList;
import org.whitecell.access.SignIns;
import org.whitecell.access.Tickets;
import org.whitecell.access.Tokens;
import org.whitecell.backup.BackupWriter;
import org.whitecell.demo.Demo;
import org.whitecell.formats.LogFormat;
import org.whitecell.http.AccountsEndpoints;
import org.whitecell.http.AddressesEndpoint;
import org.whitecell.http.Callers;
import org.whitecell.http.DocumentsEndpoints;
import org.whitecell.http.HealthEndpoint;
import org.whitecell.http.InvitationsEndpoints;
import org.whitecell.http.JoinEndpoints;
import org.whitecell.http.Listening;
import org.whitecell.http.LogReaders;
import org.whitecell.http.LogsEndpoints;
import org.whitecell.http.MeEndpoints;
import org.whitecell.http.Metrics;
import org.whitecell.http.OpenApi;
import org.whitecell.http.QuarantineEndpoint;
import org.whitecell.http.Route;
import org.whitecell.http.ScenariosEndpoints;
import org.whitecell.http.SeatsEndpoints;
import org.whitecell.http.Sessions;
import org.whitecell.http.SessionsEndpoints;
import org.whitecell.http.SignInEndpoints;
import org.whitecell.http.SocketEndpoint;
import org.whitecell.http.TimeEndpoint;
import org.whitecell.http.TokenEndpoint;
import org.whitecell.http.WebServer;
import org.whitecell.library.CatchUp;
import org.whitecell.library.Documents;
import org.whitecell.library.Logs;
import org.whitecell.library.ReadingQueue;
import org.whitecell.library.Scenarios;
import org.whitecell.library.Shelving;
import org.whitecell.live.Bounds;
import org.whitecell.live.Library;
import org.whitecell.live.Parts;
import org.whitecell.live.Randomness;
import org.whitecell.live.Rooms;
import org.whitecell.live.Timekeeper;
import org.whitecell.live.Watcher;
import org.whitecell.session.Setting;
import org.whitecell.shell.ShellDesk;
import org.whitecell.shell.ShellSocket;
import org.whitecell.store.LeaseKeeper;
import org.whitecell.store.Shelf;
import org.whitecell.store.Standing;
import org.whitecell.store.Store;
import org.whitecell.store.StoreUnavailable;

/** The whole server, put together: the one place that knows every part. */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  /** A room of people shares one address, so these are generous. */
  private static final double JOINS_A_SECOND = 5;

  private static final int JOINS_AT_ONCE = 200;

  /** Codes are short, so all who try them share one limit. */
  private static final double CODES_A_SECOND = 2;

  private static final int CODES_AT_ONCE = 100;

  /** Browsers that nobody uses any more are forgotten once an hour. */
  private static final long SWEEP_MS = 60L * 60 * 1000;

  private final Settings settings;
  private final WebServer web;
  private final Optional<String> fingerprint;
  private final Optional<String> firstPassword;
  private final Standing standing;
  private final Optional<Demo.Shown> demo;
  private final List<AutoCloseable> parts;

  private Server(
      Settings settings,
      WebServer web,
      Optional<String> fingerprint,
      Optional<String> firstPassword,
      Standing standing,
      Optional<Demo.Shown> demo,
      List<AutoCloseable> parts) {
    this.settings = settings;
    this.web = web;
    this.fingerprint = fingerprint;
    this.firstPassword = firstPassword;
    this.standing = standing;
    this.demo = demo;
    this.parts = parts;
  }

  /** Starts a server; what was started is closed again when the rest cannot be. */
  public static Server start(Settings settings) {
    return start(settings, Opened::open, Clock.systemUTC());
  }

  /** The same on data that are opened, and by a wall clock that goes, as the caller has it. */
  static Server start(Settings settings, Function<Settings, Opened> open, Clock clock) {
    List<AutoCloseable> parts = new ArrayList<>();
    try {
      Settings here = onItsFolder(settings, parts);
      return start(here, kept(parts, open.apply(here)), clock, parts);
    } catch (RuntimeException e) {
      close(parts);
      throw e;
    }
  }

  private static Settings onItsFolder(Settings settings, List<AutoCloseable> parts) {
    return switch (settings.occasion()) {
      case USE -> settings;
      case DEMO -> settings.withData(kept(parts, ThrowAwayFolder.make()).path());
    };
  }

  private static Server start(
      Settings settings, Opened opened, Clock clock, List<AutoCloseable> parts) {
    Store store = opened.store();

    Accounts accounts =
        new Accounts(store.shelf(Shelf.Kind.ACCOUNTS), new PasswordHashing(), clock);
    Documents documents =
        new Documents(store.shelf(Shelf.Kind.REVISIONS), store.shelf(Shelf.Kind.DOCUMENTS), clock);
    Scenarios scenarios = new Scenarios(store.shelf(Shelf.Kind.SCENARIOS));
    new Shelving(documents, scenarios).layOut();

    Vertx vertx = Vertx.vertx();
    parts.add(() -> vertx.close().toCompletionStage().toCompletableFuture().join());
    Tokens tokens = new Tokens(vertx, opened.keys().tokenKey(), clock);
    Browsers browsers = new Browsers(store.shelf(Shelf.Kind.COOKIES), accounts, clock);
    Tickets tickets = new Tickets(store.shelf(Shelf.Kind.INVITATIONS), clock);
    SessionList list = kept(parts, new SessionList(store.shelf(Shelf.Kind.SESSIONS)));
    Callers callers = new Callers(tokens, accounts, browsers);
    vertx.setPeriodic(SWEEP_MS, _ -> Thread.startVirtualThread(() -> sweep(browsers)));

    Library library =
        (scenario, revision) ->
            scenarios
                .find(scenario)
                .flatMap(
                    found -> documents.revision(revision).map(text -> new Setting(found, text)));
    Metrics metrics = new Metrics();
    Parts roomParts =
        roomParts(opened, clock, metrics, library, accounts, new Followers(list, tickets), parts);
    Rooms rooms = new Rooms(roomParts);
    Standing standing = store.lease().beat();
    CatchUp catchUp = new CatchUp(list, store.log(), rooms);
    if (standing instanceof Standing.Active) {
      begin(catchUp);
    }
    kept(
        parts,
        LeaseKeeper.start(store.lease(), standing, changed -> follow(changed, rooms, catchUp)));
    Sessions sessions = new Sessions(rooms, callers, store.lease()::standing);

    ReadingQueue reading = kept(parts, new ReadingQueue());
    List<Route> routes = new ArrayList<>();
    routes.addAll(new HealthEndpoint(store::health, store.lease()::standing).routes());
    routes.addAll(metrics.routes(rooms::loaded));
    routes.addAll(new OpenApi().routes());
    routes.addAll(new TimeEndpoint(clock).routes());
    routes.addAll(new SignInEndpoints(new SignIns(accounts, System::nanoTime), browsers).routes());
    routes.addAll(new TokenEndpoint(browsers, tokens, sessions).routes());
    routes.addAll(new MeEndpoints(callers, accounts, browsers).routes());
    routes.addAll(new AccountsEndpoints(callers, accounts).routes());
    routes.addAll(new QuarantineEndpoint(callers, list, accounts).routes());
    routes.addAll(new DocumentsEndpoints(callers, documents, reading).routes());
    routes.addAll(new ScenariosEndpoints(callers, scenarios, documents).routes());
    routes.addAll(
        new SessionsEndpoints(
                callers, browsers, list, sessions, new SessionDoor(rooms, list, clock), library)
            .routes());
    routes.addAll(new InvitationsEndpoints(sessions, tickets).routes());
    routes.addAll(
        new JoinEndpoints(
                sessions,
                tickets,
                browsers,
                list,
                new RateLimit(JOINS_A_SECOND, JOINS_AT_ONCE, System::nanoTime),
                new RateLimit(CODES_A_SECOND, CODES_AT_ONCE, System::nanoTime))
            .routes());
    LogReaders readers = new LogReaders(tokens, callers, sessions, list, browsers);
    routes.addAll(new SeatsEndpoints(sessions, readers, tokens, rooms, browsers, tickets).routes());
    routes.addAll(
        new LogsEndpoints(
                callers,
                readers,
                accounts,
                list,
                sessions,
                new Logs(store.log(), new LogFormat(), documents, scenarios),
                reading,
                clock)
            .routes());

    Certificates certificates = Certificates.of(settings, opened.keys(), clock.instant());
    Listening listening =
        new Listening(
            settings.host(),
            settings.port(),
            Hosts.of(settings),
            () -> Hosts.elsewhere(settings),
            settings.publicUrl().map(Server::origin).orElse(""),
            certificates.tls(),
            settings.proxies(),
            settings.metrics(),
            opened.keys().cookieName());
    routes.addAll(new AddressesEndpoint(callers, listening).routes());
    WebServer web =
        kept(
            parts,
            WebServer.start(
                vertx,
                listening,
                routes,
                new SocketEndpoint(
                    vertx,
                    rooms,
                    new SeatTokens(tokens),
                    store.lease()::standing,
                    clock,
                    metrics)));
    parts.add(rooms);
    kept(
        parts,
        ShellSocket.open(
            Opened.shellFolder(opened.folder().path()),
            new ShellDesk(
                accounts,
                documents,
                reading,
                to -> BackupWriter.write(opened.keys(), store, clock.instant(), to))));

    // Last of all: its password is shown once, so it must not be made by a start that fails.
    Optional<String> firstPassword =
        accounts.makeFirst().map(Accounts.WithOneTimePassword::oneTimePassword);
    Demo demo = new Demo(roomParts, rooms, accounts, list, tickets, scenarios, documents);
    Optional<Demo.Shown> shown =
        settings.occasion() == Settings.Occasion.DEMO ? Optional.of(demo.play()) : Optional.empty();
    return new Server(
        settings, web, certificates.fingerprint(), firstPassword, standing, shown, parts);
  }

  private static Parts roomParts(
      Opened opened,
      Clock clock,
      Metrics metrics,
      Library library,
      Accounts accounts,
      Watcher watcher,
      List<AutoCloseable> parts) {
    return new Parts(
        metrics.counting(opened.store().log()),
        opened.store().shelf(Shelf.Kind.DRAFTS),
        opened.store().shelf(Shelf.Kind.PULSES),
        library,
        account -> accounts.find(account).isPresent(),
        new LogFormat(),
        kept(parts, new Timekeeper.OfTheMachine(clock)),
        new Randomness.Secure(),
        watcher,
        metrics,
        opened.keys().cursorKey(),
        Bounds.USUAL);
  }

  /** Where the page is. */
  public String address() {
    return settings
        .publicUrl()
        .map(Server::origin)
        .orElseGet(() -> web.scheme() + "://" + Hosts.shown(settings.host()) + ":" + web.port());
  }

  /** The page's addresses for other machines, where no one address was configured for all. */
  private List<String> elsewhere() {
    return settings.publicUrl().isPresent()
        ? List.of()
        : Hosts.elsewhere(settings).stream()
            .map(host -> web.scheme() + "://" + host + ":" + web.port())
            .toList();
  }

  /** The port that it listens on. */
  public int port() {
    return web.port();
  }

  /** Where it keeps its data. */
  public Path data() {
    return settings.data();
  }

  /** What it answers, such as {@code POST /api/sign-in}. */
  public List<String> routes() {
    return web.routes().stream().map(route -> route.method() + " " + route.path()).toList();
  }

  /** The password of the first account, when this start made one. */
  public Optional<String> firstPassword() {
    return firstPassword;
  }

  /** What there is to see, when it was started as a demo. */
  public Optional<Demo.Shown> demo() {
    return demo;
  }

  /** What is printed when it has started. */
  String greeting() {
    return new Greeting(
            settings, address(), elsewhere(), fingerprint, firstPassword, standing, demo)
        .text();
  }

  /** Stops in the opposite order of starting. Done twice, it does nothing. */
  @Override
  public void close() {
    if (!parts.isEmpty()) {
      close(parts);
      LOG.info("Stopped; what was acknowledged is stored.");
    }
  }

  private static void sweep(Browsers browsers) {
    try {
      browsers.sweep();
    } catch (StoreUnavailable e) {
      LOG.debug("Browsers are swept an hour later", e);
    }
  }

  /** Where no other holder is known, the store is away: the rooms wait for it, read-only. */
  private static void follow(Standing standing, Rooms rooms, CatchUp catchUp) {
    switch (standing) {
      case Standing.Active() -> {
        LOG.info("This server is the active one now.");
        begin(catchUp);
      }
      case Standing.Standby(String holder) when holder.isEmpty() ->
          LOG.warn("The lease ran out: this server takes no sockets until it has it again.");
      case Standing.Standby _ -> {
        LOG.warn("Another server is the active one now: this one stands by and takes no sockets.");
        rooms.standBack();
      }
    }
  }

  private static void begin(CatchUp catchUp) {
    Thread.ofVirtual().name("catch-up").start(catchUp::run);
  }

  private static void close(List<AutoCloseable> parts) {
    while (!parts.isEmpty()) {
      try {
        parts.removeLast().close();
      } catch (Exception e) {
        LOG.warn("A part did not stop cleanly", e);
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
