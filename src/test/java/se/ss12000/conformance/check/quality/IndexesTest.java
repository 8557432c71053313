package se.ss12000.conformance.check.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.check.Room;

final class IndexesTest {
  private static final Room ROOM = new Room(Long.MAX_VALUE);

  @Test
  void rowsRememberWhatAMapDoes() {
    var random = new Random(1);
    var rows = new Rows(ROOM, 2);
    var map = new HashMap<Long, Integer>();
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextInt(5_000) * 0x9E3779B97F4A7C15L;
      int row = rows.make(key);
      rows.set(row, 1, i);
      map.put(key, i);
    }

    map.forEach((key, value) -> assertThat(rows.get(rows.find(key), 1)).isEqualTo(value));
    assertThat(rows.find(17)).isNegative();
    assertThat(rows.any(row -> rows.get(row, 0) != 0)).isFalse();
  }

  @Test
  void printsTellWhatWasMetAgain() {
    var prints = new Prints(ROOM);
    for (int i = 0; i < 100; i++) {
      prints.add(i);
    }
    prints.add(42);
    prints.add(42);
    prints.add(-7);

    assertThat(prints.anyRepeated()).isTrue();
    assertThat(prints.isRepeated(42)).isTrue();
    assertThat(prints.isRepeated(41)).isFalse();
    assertThat(prints.isRepeated(-7)).isFalse();
  }

  @Test
  void spansTellWhatOverlaps() {
    var spans = new Spans(ROOM);
    for (int key = 1; key < 50; key++) {
      spans.add(key, 10, 20);
      spans.add(key + (7L << 40), 15, 25);
    }
    spans.add(3, 20, 30);
    spans.add(4, 19, 30);
    spans.add(5, 10, 10);
    spans.add(-6, 0, Integer.MAX_VALUE);
    spans.add(-6, 5, 6);

    assertThat(spans.anyOverlap()).isTrue();
    assertThat(spans.isOverlapping(3)).isFalse();
    assertThat(spans.isOverlapping(4)).isTrue();
    assertThat(spans.isOverlapping(5)).isTrue();
    assertThat(spans.isOverlapping(-6)).isTrue();
    assertThat(spans.isOverlapping(8)).isFalse();
  }
}
