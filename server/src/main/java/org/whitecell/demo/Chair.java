package org.whitecell.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whitecell.scenario.ActionSpec;
import org.whitecell.scenario.ActorId;
import org.whitecell.scenario.Degree;
import org.whitecell.scenario.IndicatorId;
import org.whitecell.scenario.InjectId;
import org.whitecell.scenario.InjectSpec;
import org.whitecell.scenario.Points;
import org.whitecell.session.AccountId;
import org.whitecell.session.ArgumentId;
import org.whitecell.session.Channel;
import org.whitecell.session.Command;
import org.whitecell.session.Effect;
import org.whitecell.session.Evidence;
import org.whitecell.session.Juncture;
import org.whitecell.session.Leftovers;
import org.whitecell.session.Method;
import org.whitecell.session.Move;
import org.whitecell.session.MoveId;
import org.whitecell.session.Strength;
import org.whitecell.words.Text;

/** Somebody of the white cell. */
final class Chair extends Sitter {

  private static final int TARGET = 7;

  /** How a move came out, in words, with what was weighed and what is established by it. */
  record Account(String words, List<String> facts, List<Evidence> weighed) {

    static Account of(String words, Evidence... weighed) {
      return new Account(words, List.of(), List.of(weighed));
    }

    Account establishing(String... established) {
      return new Account(words, List.of(established), weighed);
    }
  }

  Chair(Table table, SeatWindow window) {
    super(table, window);
  }

  void starts() {
    asks(new Command.StartPlay());
  }

  void opensTheNextPhase() {
    table().passes(Duration.ofSeconds(100));
    asks(new Command.OpenNextPhase(now(), Leftovers.KEEP));
  }

  private Juncture now() {
    return table().state().turn().juncture();
  }

  void addsTime(Duration by) {
    asks(new Command.ExtendClock(by));
  }

  void pauses() {
    asks(new Command.PauseClock());
  }

  void opensTheHotWash() {
    asks(new Command.OpenHotWash(now()));
  }

  void closes() {
    table().passes(Duration.ofMinutes(6));
    asks(new Command.CloseSession(now()));
  }

  void grantsTheLog(AccountId to) {
    asks(new Command.GrantLog(to));
  }

  void mutters(String words) {
    says(new Channel.InWhiteCell(), words);
  }

  void answers(String actor, String words) {
    says(new Channel.ToWhiteCell(new ActorId(actor)), words);
  }

  /** Sends an inject of the scenario as it stands. */
  void sends(String id) {
    InjectSpec inject = table().setting().scenario().inject(new InjectId(id)).orElseThrow();
    asks(
        new Command.SendInject(
            inject.id(),
            Text.of(inject.title()),
            Text.of(inject.text()),
            inject.to(),
            inject.effects().stream().map(Effect::of).toList()));
  }

  /** Sends news that the scenario does not have, to everybody. */
  void writesNews(String title, String words) {
    table().passesWriting(words);
    asks(new Command.WriteInject(Text.of(title), Text.of(words), List.of(), List.of()));
  }

  void marksStrong(ArgumentId argument) {
    asks(new Command.MarkArgument(argument, Strength.STRONG));
  }

  /**
   * @param reason counted from 1
   */
  void marksStrong(MoveId move, int reason) {
    asks(new Command.MarkReason(move, reason - 1, Strength.STRONG));
  }

  /** Rules without dice; the effects are those that the scenario proposes. */
  void rules(MoveId move, Method method, Degree degree, Account account) {
    rules(move, method, degree, proposed(move, degree), null, account);
  }

  /** Rules without dice, with other effects than the scenario proposes. */
  void departs(MoveId move, Degree degree, List<Effect> effects, String why, Account account) {
    rules(move, Method.DECISION, degree, effects, Text.of(why), account);
  }

  /** Enters what was thrown on the table, and rules by it. */
  void rulesByTable(MoveId move, int first, int second, Account account) {
    asks(new Command.EnterDice(move, TARGET, first, second));
    Degree degree = thrown(move);
    rules(move, Method.DICE, degree, proposed(move, degree), null, account);
  }

  /** Rolls, and tells what happened as the dice have it. */
  void rolls(MoveId move, Map<Degree, Account> accounts) {
    asks(new Command.RollDice(move, TARGET));
    Degree degree = thrown(move);
    Account account = Objects.requireNonNull(accounts.get(degree));
    rules(move, Method.DICE, degree, proposed(move, degree), null, account);
  }

  /** An effect at once, in half points. */
  static Effect moves(String indicator, int halves) {
    return movesLater(indicator, halves, 0);
  }

  /** An effect that comes after so many turns, in half points. */
  static Effect movesLater(String indicator, int halves, int turns) {
    return new Effect(new IndicatorId(indicator), new Points(halves), turns, 0);
  }

  private void rules(
      MoveId move,
      Method method,
      Degree degree,
      List<Effect> effects,
      @Nullable Text why,
      Account account) {
    table().passesWriting(account.words());
    asks(
        new Command.Rule(
            move,
            method,
            degree,
            effects,
            why,
            account.facts().stream().map(Text::of).toList(),
            Text.of(account.words()),
            account.weighed()));
  }

  private Degree thrown(MoveId move) {
    var roll = Objects.requireNonNull(table().state().play().roll(move));
    var dice = table().setting().scenario().dice();
    return dice.degree(dice.target() + roll.margin());
  }

  private List<Effect> proposed(MoveId id, Degree degree) {
    Move move = Objects.requireNonNull(table().state().play().moves().get(id));
    ActionSpec action =
        table()
            .setting()
            .scenario()
            .action(Objects.requireNonNull(move.content().action()))
            .orElseThrow();
    return action.proposedAt(degree).stream().map(Effect::of).toList();
  }
}
