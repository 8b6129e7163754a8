package org.whitecell.bench;

import java.util.ArrayList;
import java.util.List;
import org.whitecell.session.Role;

/** Who sits in a session: how many kinds of views there are. */
enum Cast {
  /** Two sides and the white cell. */
  THREE_VIEWS("3 view keys"),
  /** Six sides, the white cell, and observers. */
  EIGHT_VIEWS("8 view keys");

  private final String shown;

  Cast(String shown) {
    this.shown = shown;
  }

  String shown() {
    return shown;
  }

  List<Role> roles(Ground ground) {
    List<Role> players = ground.actors().stream().<Role>map(Role.Player::new).toList();
    List<Role> roles = new ArrayList<>(List.of(new Role.WhiteCell()));
    switch (this) {
      case THREE_VIEWS -> roles.addAll(players.subList(0, 2));
      case EIGHT_VIEWS -> {
        roles.addAll(players);
        roles.add(new Role.Observer());
      }
    }
    return roles;
  }
}
