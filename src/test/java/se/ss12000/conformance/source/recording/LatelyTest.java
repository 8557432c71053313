package se.ss12000.conformance.source.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LatelyTest {
  private final AtomicInteger read = new AtomicInteger();
  private final Lately<Integer> lately = new Lately<>(10);

  private int get(int number, long bytes) {
    return lately.get(number, bytes, read::incrementAndGet);
  }

  @Test
  void readsTheSameOnce() {
    assertThat(get(1, 5)).isEqualTo(get(1, 5));
    assertThat(read).hasValue(1);
  }

  @Test
  void forgetsWhatWasUsedLongestAgo() {
    get(1, 5);
    get(2, 5);
    get(1, 5);
    get(3, 5);

    get(1, 5);
    assertThat(read).hasValue(3);
    get(2, 5);
    assertThat(read).hasValue(4);
  }

  @Test
  void doesNotKeepWhatIsTooLarge() {
    get(1, 11);
    get(1, 11);

    assertThat(read).hasValue(2);
  }
}
