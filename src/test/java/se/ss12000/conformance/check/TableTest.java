package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableTest {
  private static final int ROWS = 20_000;

  @ParameterizedTest
  @ValueSource(ints = {8, 12, 16, 21, 24})
  void keepsEveryRow(int width) {
    var room = new Room(Long.MAX_VALUE);
    var table = new Table(room, width);
    for (int row = 0; row < ROWS; row++) {
      table.reach(row);
      table.putInt(row, width - Integer.BYTES, row);
      table.putInt(row, 0, ~row);
    }

    for (int row = 0; row < ROWS; row++) {
      assertThat(table.getInt(row, 0)).isEqualTo(~row);
      assertThat(table.getInt(row, width - Integer.BYTES)).isEqualTo(row);
    }
    assertThat(room.inMemory()).isBetween((long) ROWS * width, (long) ROWS * width + (1 << 16));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 12, 21})
  void copiesAndClearsWholeRows(int width) {
    var room = new Room(Long.MAX_VALUE);
    var from = new Table(room, width);
    var to = new Table(room, width);
    for (int at = 0; at < width; at++) {
      from.putByte(1, at, (byte) (at + 1));
    }
    to.copy(from, 1, 2);
    from.clear(1);

    for (int at = 0; at < width; at++) {
      assertThat(to.getByte(2, at)).isEqualTo((byte) (at + 1));
      assertThat(to.getByte(1, at)).isZero();
      assertThat(to.getByte(3, at)).isZero();
      assertThat(from.getByte(1, at)).isZero();
    }
  }
}
