package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.Room;

final class PrintsTest {
  private final Prints prints = new Prints(new Room(Long.MAX_VALUE));

  @Test
  void knowsAtOnceWhatWasMetAgain() {
    prints.add(1);
    prints.add(2);
    prints.add(1);

    assertThat(prints.isRepeated(1)).isTrue();
    assertThat(prints.isRepeated(2)).isFalse();
    assertThat(prints.isRepeated(3)).isFalse();
  }

  @Test
  void knowsAtOnceWhetherAnythingWas() {
    prints.add(1);
    prints.add(2);
    assertThat(prints.anyRepeated()).isFalse();

    prints.add(2);
    assertThat(prints.anyRepeated()).isTrue();
  }
}
