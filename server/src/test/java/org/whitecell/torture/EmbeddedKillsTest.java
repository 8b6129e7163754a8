package org.whitecell.torture;

class EmbeddedKillsTest extends KillsContract {

  @Override
  protected Ground ground() {
    return new Ground.Embedded();
  }
}
