package org.whitecell.live;

/**
 * Is told what happens in all rooms together, to be counted: never of whom, where or what. Called
 * by many threads; must not block.
 */
public interface Meter {

  /** Counts nothing. */
  Meter NONE =
      new Meter() {
        @Override
        public void socketOpened() {}

        @Override
        public void socketClosed() {}

        @Override
        public void accepted() {}

        @Override
        public void refused() {}

        @Override
        public void sent(int events) {}
      };

  void socketOpened();

  void socketClosed();

  /** A command of somebody's was taken. */
  void accepted();

  /** A command of somebody's was refused. */
  void refused();

  /** A group that holds so many events was sent to one window. */
  void sent(int events);
}
