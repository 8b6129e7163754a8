package org.whitecell.demo;

import static org.whitecell.annotation.Layer.ACTOR;
import static org.whitecell.annotation.Layer.EVERYONE;
import static org.whitecell.annotation.Layer.WHITE_CELL;
import static org.whitecell.demo.Player.because;
import static org.whitecell.session.Disclosure.OPEN;
import static org.whitecell.session.Disclosure.SEALED;

import org.whitecell.session.MoveId;

/** The second turn of the session in mid-play, as far as the arguments. */
record SeminarTurnTwo(SeminarCast cast, Table table) {

  static void play(SeminarCast cast) {
    new SeminarTurnTwo(cast, cast.table()).play();
  }

  private record Moves(
      MoveId parade,
      MoveId crates,
      MoveId visitor,
      MoveId ultimatum,
      MoveId caspian,
      MoveId deputy,
      MoveId port) {}

  private void play() {
    cast.ruth().opensTheNextPhase();
    deliberate();
    cast.ruth().opensTheNextPhase();
    Moves moves = move();
    cast.ruth().opensTheNextPhase();
    argue(moves);
  }

  private void deliberate() {
    cast.ruth().sends("pipeline");
    cast.players().forEach(Player::readsTheNews);
    Note ninth =
        cast.aigerim()
            .wonders(
                EVERYONE,
                "on 9 May 2023 President Tokayev stood at the Victory Day parade in Moscow",
                "It is that turn again. Does a deputy who is known to like Moscow count as one who is not?");
    cast.jonas()
        .replies(
            ninth, "Who travels is part of the move. Say the name, and I will weigh the name.");
    cast.sergei().replies(ninth, "We would weigh it too.");
    cast.dana()
        .comments(
            EVERYONE,
            "it could stand behind an ally that wants to sell, such as Korea",
            "Our flag is on none of it. If this alarms anybody, it is the word “stand behind” that does it.");
    cast.sergei()
        .comments(
            EVERYONE,
            "stand behind an ally that wants to sell",
            "Behind is where one stands so as not to be seen. It does alarm.");
    cast.lin()
        .comments(
            ACTOR,
            "an ally that wants to sell, such as Korea",
            "Seoul sells to us as well. Find out what it would rather keep.");
    cast.marcus()
        .tags(
            EVERYONE,
            "why one state is refused what another was sold",
            "precedent",
            "The precedent that everybody reaches for, and the authors call it too simple.");
    cast.daniyar()
        .wonders(
            ACTOR,
            "warned in public that after Kyiv it would be Kazakhstan's turn",
            "Did he do us a favour? After this we were next in every headline, and asked about it in every meeting.");
    cast.lin()
        .comments(
            EVERYONE,
            "The region is a wedge between three powers, Russia, China and Iran",
            "Iran is at this table by name only. Somebody should play the chair that is empty.");
    cast.jonas()
        .tags(
            WHITE_CELL,
            "China and Iran, and it is an uneasy place to be",
            "gap",
            "For the hot wash.");
    cast.dana()
        .tags(
            ACTOR,
            "policy adjusted soon, active diplomacy, and somewhat larger budgets",
            "window",
            "“Soon” is one word of three conditions. The window stands at four.");
    cast.marcus().highlights(ACTOR, "a practical easing of the limits on foreign military sales");
    cast.aigerim()
        .mutters("Deputy, and the speaker of the senate at that. Home before the reception.");
    cast.daniyar().mutters("And the dry port quietly. Half a weight is a weight we can carry.");
    cast.sergei()
        .tellsTheWhiteCell(
            "We have one point beside the ultimatum. May the invitation name the president?");
    cast.jonas().answers("ru", "It may. It is then answered by name as well.");
    cast.players().forEach(Player::isReady);
  }

  private Moves move() {
    MoveId parade =
        cast.sergei()
            .plays(
                OPEN,
                "ru-parade",
                "The president of Kazakhstan is invited to Red Square",
                "Moscow's hold rises by half a point for every camera that finds him there.",
                because(
                    "He came last year, and it was worth more than an exercise.",
                    table.fact("parade-2023")));
    MoveId crates =
        cast.dana()
            .plays(
                SEALED,
                "us-korea",
                "Answer Seoul: yes to the parts under licence",
                "Ties with the West rise by half a point, and no American flag is on the crate.",
                because(
                    "The text names the way and the ally.",
                    table.says("it could stand behind an ally that wants to sell, such as Korea")),
                because(
                    "The maker asked us; a question left lying is an answer, and a competitor's contract."));
    MoveId visitor =
        cast.marcus()
            .plays(
                SEALED,
                "us-diplomacy",
                "The Secretary stays in Astana for the second day",
                "Ties and the window rise by half a point: a visit that is not a stop on the way.",
                because(
                    "Active diplomacy is the second of three conditions that belong together.",
                    table.says(
                        "policy adjusted soon, active diplomacy, and somewhat larger budgets")),
                because(
                    "Washington looks where its Secretary is, and for as long.",
                    table.says("have little to say on how to deal with the many small states")));
    MoveId ultimatum =
        cast.sergei()
            .plays(
                SEALED,
                "ru-coerce",
                "Customs at the northern border go back to the old list, or the terminal stays shut",
                "Astana stops looking twice at what goes north; Moscow's hold rises by two.",
                because(
                    "Twice before, the price was shown before it was asked for.",
                    table.fact("lesson"),
                    table.says("took as much as it could hold")),
                because(
                    "Their oil leaves by our coast, and their budget by their oil.",
                    table.says(
                        "trade and security tie the two countries together at so many points")));
    MoveId caspian =
        cast.lin()
            .plays(
                SEALED,
                "cn-transit",
                "Guaranteed volumes across the Caspian, for five years",
                """
                Moscow's hold falls by half a point next turn, and Beijing's weight grows by as \
                much. Nobody is threatened.\
                """,
                because(
                    "The terminal is shut. A way around it is sold best on the day when it is missed."),
                because(
                    "They look for a counterweight in trade as well.",
                    table.says("what bears down on them in politics, in trade and in security")));
    MoveId deputy =
        cast.aigerim()
            .plays(
                SEALED,
                "kz-parade-deputy",
                "The speaker of the senate travels to Moscow, and is back by evening",
                "Moscow is alarmed a little less than by an empty chair, and sees less than last year.",
                because(
                    "The president stood there in 2023. One need not stand there every year to be a neighbour.",
                    table.fact("parade-2023"),
                    table.says("because he felt he had to, or was made to")));
    MoveId port =
        cast.daniyar()
            .plays(
                SEALED,
                "kz-answer-quietly",
                "Yes to the dry port (C1), in two stages",
                "Half of the weight, and the crane where it is needed.",
                because(
                    "With the terminal shut we cannot say no to a harbour.",
                    table.says("for a counterweight to what bears down on them in politics")));
    cast.daniyar()
        .drafts(
            SEALED,
            "kz-hedge",
            "A joint border exercise with Moscow, in the month of the Secretary's visit",
            "For each step to one side a visible one to the other.",
            because(
                "The counterweight works only while both pans are loaded.",
                table.says("for a counterweight to what bears down on them")));
    cast.players().forEach(Player::isReady);
    return new Moves(parade, crates, visitor, ultimatum, caspian, deputy, port);
  }

  private void argue(Moves moves) {
    cast.ruth()
        .saysToAll(
            """
            Seven moves are on the table. Argue the ultimatum (R4) and the Korean sale (U3) \
            first: they pull on the same rope.\
            """);
    var unity =
        cast.dana()
            .arguesAgainst(
                moves.ultimatum(),
                """
                After 2022 every capital in the region asks what its sovereignty is worth. A \
                threat in the open gives them the answer, and sends them shopping.\
                """,
                table.says(
                    "every capital in Central Asia has had to ask what its sovereignty is worth"),
                table.fact("next-in-line"));
    var tanks =
        cast.aigerim()
            .arguesAgainst(
                moves.ultimatum(),
                "We knew of the inspection and filled the tanks. The terminal can stay shut until summer.",
                table.says("trade and security tie the two countries together"));
    cast.lin()
        .arguesFor(
            moves.ultimatum(),
            "Astana called for troops within days when it was afraid. Fear is believed here.",
            table.fact("january-2022"),
            table.says("it called on Russia for troops to restore order"));
    cast.sergei()
        .arguesAgainst(
            moves.crates(),
            """
            The case for the sale rests on a complaint that the authors call too simple. And \
            “behind an ally” is still where Washington stands.\
            """,
            table.says("it is too simple, the authors say, but not baseless"));
    cast.daniyar()
        .arguesFor(
            moves.crates(),
            "Seoul has sold to the region for years, and nobody has drawn a map of it.");
    cast.lin()
        .arguesAgainst(
            moves.visitor(),
            "Strategy papers that hardly name the region are not answered by a second night in a hotel.",
            table.says("have little to say on how to deal with the many small states"));
    cast.sergei()
        .arguesAgainst(
            moves.deputy(),
            "After January 2022 an empty place on the stand is not a diary note. It is a debt unpaid.",
            table.fact("january-2022"));
    cast.dana()
        .arguesFor(
            moves.deputy(),
            "In Minsk nobody chooses who travels. That there is a choice is the point.",
            table.says("safety under Moscow's roof, paid for in sovereignty"));
    cast.marcus()
        .arguesAgainst(
            moves.caspian(),
            "Routes around Russia are nowhere in the text. Five years of guaranteed volumes is a large assumption.");
    cast.jonas().marksStrong(unity);
    cast.jonas().marksStrong(moves.ultimatum(), 2);
    cast.jonas()
        .mutters(
            "Unity is strong on R4, with the passage. The tanks stand on U2, which succeeded: I would mark them too.");
    cast.jonas().marksStrong(tanks);
    cast.lin().isReady();
    cast.sergei().isReady();
  }
}
