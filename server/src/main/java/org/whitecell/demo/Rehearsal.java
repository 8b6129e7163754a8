package org.whitecell.demo;

import static org.whitecell.annotation.Layer.ACTOR;
import static org.whitecell.annotation.Layer.EVERYONE;
import static org.whitecell.annotation.Layer.WHITE_CELL;
import static org.whitecell.demo.Player.because;
import static org.whitecell.session.Disclosure.OPEN;
import static org.whitecell.session.Disclosure.SEALED;

import java.util.List;
import org.whitecell.demo.Chair.Account;
import org.whitecell.scenario.Degree;
import org.whitecell.session.AccountId;
import org.whitecell.session.Method;
import org.whitecell.session.MoveId;
import org.whitecell.words.Text;

/** The finished session: two turns of a rehearsal, played to the hot wash and closed. */
record Rehearsal(Table table, Chair ines, Player tom, Player olga, Player wei, Player timur) {

  static final Text LEAD = Text.of("Inês Carvalho");

  /** Plays it through, and grants its log to this account. */
  static void play(Table table, AccountId reader) {
    Chair ines = table.lead();
    new Rehearsal(
            table,
            ines,
            table.player("us", "Tom Hale"),
            table.player("ru", "Olga Brandt"),
            table.player("cn", "Wei Jun"),
            table.player("kz", "Timur Akhmetov"))
        .play(reader);
  }

  private void play(AccountId reader) {
    players().forEach(Player::readsTheBrief);
    ines.saysToAll("A rehearsal: two turns, one person a side. Say when a rule gets in your way.");
    ines.starts();
    deliberateFirst();
    ines.opensTheNextPhase();
    firstTurn();
    ines.opensTheNextPhase();
    deliberateSecond();
    ines.opensTheNextPhase();
    secondTurn();
    washUp();
    ines.closes();
    ines.grantsTheLog(reader);
  }

  private List<Player> players() {
    return List.of(tom, olga, wei, timur);
  }

  private void deliberateFirst() {
    Note prong =
        tom.comments(
            EVERYONE,
            "it is perhaps the most important",
            "“Perhaps” carries a good deal here. I mean to find out.");
    olga.replies(prong, "So do we.");
    timur.wonders(
        EVERYONE,
        "released at the right time, between governments or in public",
        "Or. The two are not the same thing for whoever is written about.");
    timur.tags(ACTOR, "paid for in sovereignty", "sovereignty", "");
    wei.tags(EVERYONE, "it is an uneasy place to be", "claim", "Uneasy for whom?");
    olga.highlights(ACTOR, "The foreign news that Central Asia reads and watches");
    ines.tags(WHITE_CELL, "It is fleeting", "window", "Watch whether anybody acts on it.");
    players().forEach(Player::isReady);
  }

  private void firstTurn() {
    MoveId paper =
        tom.plays(
            SEALED,
            "us-declassify",
            "Publish the plan for the border camps, with pictures",
            "The information space gains two, and Washington sees that something was done.",
            because(
                "What is shown in time changes more than the battlefield.",
                table.says("can change more than the battlefield"),
                table.fact("ukraine-sharing")),
            because(
                "Silence leaves the story to those who tell it now.", table.fact("russian-news")));
    MoveId evening =
        olga.plays(
            SEALED,
            "ru-news",
            "Pictures can be made: an evening with experts",
            "The information space falls by one; the camps become a matter of opinion.",
            because(
                "The screens are ours, and one evening is enough.",
                table.says("still Russian for the most part")));
    MoveId patience =
        wei.plays(
            SEALED,
            "cn-wait",
            "Say nothing, to nobody, in good time",
            "Weight grows by half a point while the others spend.",
            because("Whoever is loud this turn pays for two."));
    MoveId middle =
        timur.plays(
            SEALED,
            "kz-abstain",
            "Abstain in New York, with a statement on borders",
            "Moscow's alarm falls by half a point; the statement is for those who read statements.",
            because("It was understood the first time.", table.fact("abstained")));
    players().forEach(Player::isReady);
    ines.opensTheNextPhase();
    var corner =
        timur.arguesAgainst(
            paper,
            """
            Published, it makes us choose in public what we had been choosing in private. Ask \
            whose room it enlarges.\
            """,
            table.says("Whichever way it leans, it will study the front in Ukraine"));
    var proof =
        wei.arguesFor(
            paper,
            "Evidence with pictures and dates is hard to talk away, even on an evening with experts.",
            table.says("The right piece of information"));
    tom.arguesAgainst(
        middle,
        "A second abstention is not the middle any more, it is a place.",
        table.fact("abstained"));
    ines.marksStrong(corner);
    ines.marksStrong(proof);
    ines.marksStrong(paper, 1);
    ines.opensTheNextPhase();
    ines.rulesByTable(
        paper,
        4,
        3,
        Account.of(
                """
                It is on every front page by noon. In Astana the foreign minister is asked three \
                times before lunch which side he believes, and that is the price.\
                """,
                table.says("can change more than the battlefield"),
                table.says("Whichever way it leans, it will study the front in Ukraine"))
            .establishing("The plan for camps at the border was published, with pictures."));
    ines.rules(
        evening,
        Method.DECISION,
        Degree.AT_A_COST,
        Account.of(
            "Against pictures an evening is not enough. Some doubt remains, and a minister is quoted wrongly.",
            table.fact("russian-news")));
    ines.rules(
        patience,
        Method.DECISION,
        Degree.SUCCEEDS,
        Account.of(
            "The U.S. declassified in this turn: the card's condition holds, and waiting paid."));
    ines.rules(
        middle,
        Method.DECISION,
        Degree.SUCCEEDS,
        Account.of(
            "It is the first abstention in this play; Washington's impatience is noted, not yet strong.",
            table.fact("abstained")));
    ines.opensTheNextPhase();
    ines.sends("speech");
    players().forEach(Player::readsTheNews);
    timur.saysToAll(
        "For the record: nobody in Astana has asked for that speech, nor for those pictures.");
  }

  private void deliberateSecond() {
    Note gift =
        olga.comments(
            EVERYONE,
            "somehow to escape what befell Georgia and Ukraine",
            "“Somehow” is where the plan should stand.");
    timur.replies(gift, "We had noticed. It is why we are still at this table.");
    tom.tags(
        EVERYONE, "English lessons for soldiers", "slow-lever", "Nobody counts English teachers.");
    wei.wonders(
        EVERYONE,
        "not instead of it",
        "And if the security part is declined? Then the trade is halved for having been sincere.");
    players().forEach(Player::isReady);
  }

  private void secondTurn() {
    MoveId teachers =
        tom.plays(
            OPEN,
            "us-english",
            "Sixty teachers of English, in garrison towns",
            "Ties and the information space grow a little, later, and stay.",
            because(
                "It is slow, and it is the one thing that has never alarmed anybody.",
                table.says("English lessons for soldiers"),
                table.says("What is planted now will ripen in several years, if it does")));
    MoveId credit =
        tom.plays(
            SEALED,
            "us-economy",
            "A credit line for the ports of the Caspian",
            "Ties rise by one, and Beijing's weight falls by a half next turn.",
            because("Congress is for it.", table.fact("congress")));
    MoveId calm =
        olga.plays(
            SEALED,
            "ru-reassure",
            "Debts put off for two years, and a speech on borders that hold",
            "Alarm falls by one, and so does theirs.",
            because("After the Duma one has to say something, and it should be this."));
    MoveId summit =
        wei.plays(
            SEALED,
            "cn-summit",
            "The five at one table in Xi'an, and a text that everybody can sign",
            "Weight grows by half a point; no neighbour is named.",
            because(
                "Five states share the question. It is courteous to ask them together.",
                table.says("Five states share the question")));
    MoveId classroom =
        timur.plays(
            SEALED,
            "kz-answer-quietly",
            "Yes to the teachers (U2), garrison by garrison",
            "Half of it comes, and a quiet answer to this one does not leak.",
            because("Nobody reads a timetable.", table.says("Partners prize these programmes")));
    players().forEach(Player::isReady);
    ines.opensTheNextPhase();
    var alone =
        olga.arguesAgainst(
            credit,
            "The authors say it in one sentence: with security cooperation, not instead of it.",
            table.says("economic help takes effect together with strong security cooperation"));
    tom.arguesFor(
        summit,
        "A text that everybody can sign binds nobody. Let them.",
        table.says("Five states share the question"));
    ines.marksStrong(alone);
    ines.opensTheNextPhase();
    ines.rules(
        classroom,
        Method.UNOPPOSED,
        Degree.SUCCEEDS,
        Account.of("Eleven garrisons in the first year.")
            .establishing("Kazakhstan took the teachers of English (U2), quietly."));
    ines.rules(
        teachers,
        Method.UNOPPOSED,
        Degree.SUCCEEDS,
        Account.of(
            "The first lessons are held before the snow. The effects come later, and nobody objected.",
            table.says("English lessons for soldiers")));
    ines.departs(
        credit,
        Degree.SUCCEEDS,
        List.of(Chair.moves("ties", 1)),
        "Halved: the teachers were accepted only in this same half-year, and quietly.",
        Account.of(
            "The line is opened and half of it drawn. Moscow's argument decided the halving.",
            table.fact("congress"),
            table.says("economic help takes effect together with strong security cooperation")));
    ines.rules(
        calm,
        Method.UNOPPOSED,
        Degree.SUCCEEDS,
        Account.of(
            "The debts are put off; the speech is short, and is printed in Astana in full."));
    ines.rulesByTable(
        summit,
        2,
        3,
        Account.of(
            "Five came and four signed. The fifth had a cold.",
            table.says("Five states share the question")));
    ines.opensTheNextPhase();
  }

  private void washUp() {
    ines.opensTheHotWash();
    timur.saysToAll("What took most of our room was the help that everybody saw.");
    tom.saysToAll(
        "And what Washington noticed was the help that everybody saw. There is the game.");
    olga.saysToAll("Reassurance was the best point that I spent, and I nearly did not.");
    wei.saysToAll(
        "I earned most in the turn in which I did nothing. I am not sure that it should be so easy.");
    ines.saysToAll(
        """
        Noted for the next table: rule on answers before offers, and say aloud when a card's \
        condition decides.\
        """);
  }
}
