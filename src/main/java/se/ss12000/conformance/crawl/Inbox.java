package se.ss12000.conformance.crawl;

import java.time.Duration;
import java.util.Optional;

/** Where a service sends its notices of changes. */
public interface Inbox {
  /** One that nothing ever reaches: its address is reserved for examples. */
  Inbox NONE =
      new Inbox() {
        @Override
        public String target() {
          return "https://ss12000.example/notices";
        }

        @Override
        public boolean isOpen() {
          return false;
        }

        @Override
        public Optional<Notice> next(Duration wait) {
          return Optional.empty();
        }
      };

  /** The address that a subscription names. */
  String target();

  /** Whether notices can arrive. */
  boolean isOpen();

  /**
   * The oldest notice that has not been taken yet.
   *
   * @param wait how long to wait for one
   * @return empty when none came in that time
   */
  Optional<Notice> next(Duration wait) throws InterruptedException;
}
