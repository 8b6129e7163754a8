package org.whitecell.demo;

import static org.whitecell.annotation.Layer.ACTOR;
import static org.whitecell.annotation.Layer.EVERYONE;
import static org.whitecell.annotation.Layer.WHITE_CELL;
import static org.whitecell.demo.Player.because;
import static org.whitecell.session.Disclosure.OPEN;
import static org.whitecell.session.Disclosure.SEALED;

import java.util.List;
import java.util.Map;
import org.whitecell.demo.Chair.Account;
import org.whitecell.scenario.Degree;
import org.whitecell.session.Method;
import org.whitecell.session.MoveId;

/** The first turn of the session in mid-play: an offer, an answer, and a pipeline. */
record SeminarTurnOne(SeminarCast cast, Table table) {

  static void play(SeminarCast cast) {
    new SeminarTurnOne(cast, cast.table()).play();
  }

  /** What the turn's moves came to be called. */
  private record Moves(
      MoveId officers,
      MoveId warning,
      MoveId news,
      MoveId terminal,
      MoveId railway,
      MoveId answer,
      MoveId customs) {}

  private void play() {
    cast.ruth()
        .saysToAll(
            """
            Welcome. Everybody has a brief: it opens from your seat at the top. We begin with the \
            text; mark what you mean to lean on later, for in this room a move without a passage \
            is an opinion.\
            """);
    cast.ruth().starts();
    deliberate();
    cast.ruth().opensTheNextPhase();
    Moves moves = move();
    cast.ruth().opensTheNextPhase();
    argue(moves);
    cast.ruth().opensTheNextPhase();
    rule(moves);
    cast.ruth().opensTheNextPhase();
    takeIn();
  }

  private void deliberate() {
    Note lesson =
        cast.lin()
            .wonders(
                EVERYONE,
                "the Kremlin moved when a neighbour had begun to govern itself democratically",
                """
                Two cases, and a third in its hardest form. Is it the democracy that brought the \
                troops, or the alliance that came with it? The text decides this in half a \
                sentence.\
                """);
    cast.dana()
        .replies(
            lesson,
            "It says “observe”, not “prove”. I would still not build a plan on the other reading.");
    cast.sergei().replies(lesson, "From Moscow the two have never looked like two things.");
    cast.jonas().tags(EVERYONE, "took as much as it could hold", "claim", "");
    Note abstained =
        cast.aigerim()
            .comments(
                ACTOR,
                "Kazakhstan abstained, as other states of the region did",
                """
                This is our whole method in one line. We can do it again, but not twice running: \
                the second time somebody in Washington calls it a habit.\
                """);
    cast.daniyar()
        .replies(abstained, "Then keep it for a turn in which we have also signed something.");
    cast.daniyar()
        .comments(
            EVERYONE,
            "because he felt he had to, or was made to",
            "The only place where the authors admit that they do not know. We would rather keep it so.");
    cast.marcus().highlights(ACTOR, "Whichever way it leans, it will study the front in Ukraine");
    cast.dana()
        .tags(
            ACTOR,
            "What is planted now will ripen in several years, if it does",
            "slow-lever",
            "Two turns, in this game. Buy it now or not at all.");
    Note halves =
        cast.dana()
            .wonders(
                WHITE_CELL,
                "economic help takes effect together with strong security cooperation",
                "Is a quiet answer to a training offer security cooperation enough to lift the halving?");
    cast.jonas()
        .replies(
            halves, "If the ruling on it says that it succeeded, yes. I will say so in words.");
    cast.jonas().settles(halves);
    cast.sergei()
        .comments(
            ACTOR,
            "trade and security tie the two countries together at so many points",
            "At one point above all, and it is a valve. No need to turn it far.");
    cast.sergei().highlights(EVERYONE, "easing Moscow's hold even a little is hard work");
    cast.lin()
        .tags(
            ACTOR,
            "Russia first, and China more with every year",
            "gap",
            "Pressure, but not how. Whatever we do is an assumption, and they will say so.");
    cast.marcus().mutters("I would open with officers, in the open. Nobody counts captains.");
    cast.dana().mutters("Agreed, and something quiet beside it, about the terminal. Sealed.");
    cast.players().forEach(Player::isReady);
  }

  private Moves move() {
    MoveId officers =
        cast.dana()
            .plays(
                OPEN,
                "us-imet",
                "Forty places for officers, at the rank of captain",
                """
                Ties with the West grow by one in two turns, without a photograph that Moscow \
                would have to answer.\
                """,
                because(
                    """
                    Partners prize these courses, and those who take them will command on the \
                    day when it matters.\
                    """,
                    table.says("Partners prize these programmes"),
                    table.says("they acquaint those who will one day command on either side")),
                because(
                    "It is cheap enough to be kept up when attention in Washington turns elsewhere.",
                    table.says("this keeps a partnership alive for little money")));
    MoveId warning =
        cast.marcus()
            .plays(
                SEALED,
                "us-share-privately",
                "Tell Astana which inspection is coming, a month ahead",
                """
                Moscow's hold falls by half a point, because a threat that is known beforehand is \
                half a threat.\
                """,
                because(
                    "It was done for Kyiv when nobody thought that it could be.",
                    table.fact("ukraine-sharing")),
                because(
                    "Released early, and to one reader, it changes more than a communiqué would.",
                    table.says("released at the right time, between governments or in public")));
    MoveId news =
        cast.sergei()
            .plays(
                SEALED,
                "ru-news",
                "What the forty captains are really for",
                "The information space falls by one, and the word base comes up in every talk show.",
                because(
                    "We need not win the argument; we own the room in which it is held.",
                    table.fact("russian-news"),
                    table.says("still Russian for the most part")));
    MoveId terminal =
        cast.sergei()
            .plays(
                SEALED,
                "ru-economy",
                "An inspection at the Black Sea terminal",
                "Moscow's hold rises by one. The ministry in Astana calls it a technical matter.",
                because(
                    "There are many points at which the two countries are tied. This is the one that pays.",
                    table.says(
                        "trade and security tie the two countries together at so many points")));
    MoveId railway =
        cast.lin()
            .plays(
                SEALED,
                "cn-credit",
                "A dry port at the Caspian, on credit and on schedule",
                "Beijing's weight grows by one next turn, and with it the government's peace of mind.",
                because(
                    """
                    Astana looks for a counterweight. Nobody has said that it must stand in the \
                    West.\
                    """,
                    table.says("for a counterweight to what bears down on them")));
    MoveId answer =
        cast.aigerim()
            .plays(
                SEALED,
                "kz-answer-quietly",
                "Yes to the forty places (U1), by a letter between ministries",
                "Half of what was offered, and no adjective in the evening news.",
                because(
                    "A public yes would be read in Moscow before the officers had packed.",
                    table.says("easing Moscow's hold even a little is hard work")),
                because(
                    "A no would be read in Washington, where the window is short.",
                    table.says("It is fleeting")));
    MoveId customs =
        cast.daniyar()
            .plays(
                SEALED,
                "kz-sanctions",
                "Customs look twice at what goes north",
                "Ties with the West rise by half a point; nobody need sign for it.",
                because(
                    "We have kept to them so far; stopping now would be the event.",
                    table.fact("sanctions-kept")));
    cast.ruth()
        .mutters(
            "Seven moves in. Read the answer to U1 before the rest, it decides how much of it comes.");
    cast.players().forEach(Player::isReady);
    return new Moves(officers, warning, news, terminal, railway, answer, customs);
  }

  private void argue(Moves moves) {
    var flag =
        cast.sergei()
            .arguesAgainst(
                moves.officers(),
                """
                The programme was drawn up for another time, and the authors themselves want it \
                weighed afresh before anybody enlarges it.\
                """,
                table.says("before they are enlarged, the authors want the existing programmes"));
    cast.daniyar()
        .arguesFor(
            moves.officers(),
            "We sent officers before 2022 and nothing came of it in Moscow. It is a habit, not a step.",
            table.says("American security cooperation in Central Asia has by tradition leaned"));
    cast.lin()
        .arguesAgainst(
            moves.warning(),
            """
            What was shared with Kyiv was shared with a country at war. A government that sells \
            its oil through the other side's port has more to lose by knowing.\
            """,
            table.fact("ukraine-sharing"),
            table.says("trade and security tie the two countries together"));
    var gulf =
        cast.aigerim()
            .arguesFor(
                moves.warning(),
                "A month is enough to fill the tanks and to route two trains east. That is room, in litres.");
    var backfire =
        cast.aigerim()
            .arguesAgainst(
                moves.terminal(),
                """
                Each inspection teaches our traders the way around Russia. Lean on the tie often \
                enough and it is no tie.\
                """,
                table.says(
                    "To answer Moscow's flood of disinformation about what the West intends"),
                table.fact("next-in-line"));
    cast.dana()
        .arguesAgainst(
            moves.railway(),
            "No line of the text speaks of credits; it is an assumption, and should be argued as one.",
            table.says("in trade and in security: Russia first, and China more with every year"));
    cast.jonas().marksStrong(flag);
    cast.jonas().marksStrong(moves.officers(), 1);
    cast.jonas().marksStrong(gulf);
    cast.jonas().marksStrong(backfire);
    cast.jonas().marksStrong(moves.terminal(), 1);
  }

  private void rule(Moves moves) {
    cast.jonas()
        .rules(
            moves.answer(),
            Method.UNOPPOSED,
            Degree.SUCCEEDS,
            Account.of(
                    """
                    The letter goes by courier and is filed under training. Nobody outside the two \
                    ministries has read it by the end of the half-year.\
                    """,
                    table.says("easing Moscow's hold even a little is hard work"))
                .establishing("Kazakhstan accepted the forty places (U1) quietly, by letter."));
    cast.jonas()
        .departs(
            moves.officers(),
            Degree.SUCCEEDS,
            List.of(Chair.movesLater("ties", 1, 2)),
            "Accepted quietly (K1): half of the effect, as the card says.",
            Account.of(
                """
                The first twenty leave in autumn. Moscow's point about an old programme is fair \
                and was weighed; but a habit that both sides know alarms nobody.\
                """,
                table.says("Partners prize these programmes"),
                table.says("before they are enlarged, the authors want the existing programmes")));
    cast.jonas()
        .rulesByTable(
            moves.warning(),
            5,
            3,
            Account.of(
                    """
                    Astana fills its tanks in October and says that it is maintenance. When the \
                    inspectors come, they find an answer waiting, and wonder who gave it.\
                    """,
                    table.says("released at the right time, between governments or in public"),
                    table.fact("ukraine-sharing"))
                .establishing("Astana knew of the inspection before it was announced."));
    cast.jonas()
        .rolls(
            moves.terminal(),
            Map.of(
                Degree.SUCCEEDS_WELL,
                terminal(
                    "The terminal closes for nine days; the ministry asks for nothing and gives way."),
                Degree.SUCCEEDS,
                terminal(
                    "The terminal closes for three weeks. Astana calls it technical, and pays."),
                Degree.AT_A_COST,
                terminal(
                    "It closes; but the tanks were full, and traders ask the price of the eastern line."),
                Degree.FAILS,
                terminal("The inspectors leave after two days. There was too little to inspect."),
                Degree.BACKFIRES,
                terminal(
                    "The closure is in every paper, and the first train goes east with the minister on it.")));
    cast.ruth()
        .rules(
            moves.news(),
            Method.UNOPPOSED,
            Degree.SUCCEEDS,
            Account.of(
                "Nobody at the table spoke against it, which is the ruling: it ran for a week, unanswered.",
                table.fact("russian-news")));
    cast.ruth()
        .rules(
            moves.customs(),
            Method.UNOPPOSED,
            Degree.SUCCEEDS,
            Account.of(
                "Two lorries in ten are opened, and Brussels is told so before it asks.",
                table.fact("sanctions-kept")));
  }

  private Account terminal(String words) {
    return Account.of(
        words,
        table.says("trade and security tie the two countries together at so many points"),
        table.fact("next-in-line"));
  }

  private void takeIn() {
    cast.ruth().sends("korean-tender");
    cast.ruth()
        .saysToAll(
            "C1, the dry port, waits for Astana's answer and is ruled on in the next turn. Everything else is out.");
    cast.dana().readsTheNews();
    cast.aigerim()
        .tellsTheWhiteCell(
            "May we answer C1 in turn 2 at the cost of turn 1? We had no points in mind for it.");
    cast.jonas()
        .answers("kz", "An answer costs nothing. Name the offer in the title, as you did for U1.");
  }
}
