package org.whitecell.demo;

import java.util.List;
import org.whitecell.words.Text;

/** Who plays the session that is shown in mid-play. */
record SeminarCast(
    Table table,
    Chair ruth,
    Chair jonas,
    Player dana,
    Player marcus,
    Player sergei,
    Player lin,
    Player aigerim,
    Player daniyar) {

  static final Text LEAD = Text.of("Ruth Adeyemi");

  /** They come in, one after the other, and read what they are to want. */
  static SeminarCast seated(Table table) {
    Chair ruth = table.lead();
    Chair jonas = table.whiteCell("Jonas Weber");
    SeminarCast cast =
        new SeminarCast(
            table,
            ruth,
            jonas,
            table.player("us", "Dana Whitfield"),
            table.player("us", "Marcus Lee"),
            table.player("ru", "Sergei Antonov"),
            table.player("cn", "Lin Qiao"),
            table.player("kz", "Aigerim Satpayeva"),
            table.player("kz", "Daniyar Omarov"));
    table.observer("The wall");
    cast.players().forEach(Player::readsTheBrief);
    return cast;
  }

  List<Player> players() {
    return List.of(dana, marcus, sergei, lin, aigerim, daniyar);
  }
}
