package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class KeyedTableTest {
  private static final int OPERATIONS = 100_000;

  /** The limit decides whether it lies in memory, on disk, or partly on each. */
  @ParameterizedTest
  @CsvSource({"8, 9000000", "16, 9000000", "8, 0", "16, 0", "8, 100000", "16, 100000"})
  void remembersWhatAMapDoes(int keyBytes, long limit) {
    var random = new Random(keyBytes + limit);
    var table = new KeyedTable(new Room(limit), keyBytes, 2 * Integer.BYTES);
    var map = new HashMap<IdKey, Integer>();
    for (int i = 1; i <= OPERATIONS; i++) {
      IdKey key = key(random, keyBytes);
      if (random.nextInt(4) == 0) {
        assertThat(number(table, key)).isEqualTo(map.getOrDefault(key, 0));
      } else {
        table.putInt(table.make(key.high(), key.low()), Integer.BYTES, i);
        map.put(key, i);
      }
      assertThat(table.size()).isEqualTo(map.size());
    }
    assertThatItHolds(table, map, keyBytes);
  }

  private static void assertThatItHolds(KeyedTable table, Map<IdKey, Integer> map, int keyBytes) {
    var rows = new HashMap<IdKey, Integer>();
    table.forEach(row -> rows.put(keyOf(table, row, keyBytes), table.getInt(row, Integer.BYTES)));
    assertThat(rows).isEqualTo(map);
    assertThat(table.any(row -> table.getInt(row, 0) != 0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"8, 9000000", "16, 9000000", "16, 100000"})
  void takesStepsThatWaitInTheirOrder(int keyBytes, long limit) {
    var random = new Random(keyBytes + limit);
    var table = new KeyedTable(new Room(limit), keyBytes, 2 * Integer.BYTES);
    var map = new HashMap<IdKey, Integer>();
    for (int i = 1; i <= OPERATIONS; i++) {
      IdKey key = key(random, keyBytes);
      int number = i;
      table.soon(
          key.high(),
          key.low(),
          () -> table.putInt(table.make(key.high(), key.low()), Integer.BYTES, number));
      map.put(key, i);
      if (random.nextInt(1_000) == 0) {
        assertThat(number(table, key)).isEqualTo(i);
      }
    }
    assertThatItHolds(table, map, keyBytes);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void nothingWaitsWhenItIsAsked(Predicate<KeyedTable> asked) {
    var table = new KeyedTable(new Room(Long.MAX_VALUE), Long.BYTES, 0);
    table.soon(0, 5, () -> table.make(0, 5));

    assertThat(asked).accepts(table);
  }

  static Stream<Predicate<KeyedTable>> questions() {
    return Stream.of(
        table -> table.size() == 1,
        table -> table.find(0, 5) >= 0,
        table -> table.any(row -> table.low(row) == 5),
        table -> {
          var rows = new ArrayList<Integer>();
          table.forEach(rows::add);
          return rows.size() == 1;
        },
        table -> {
          table.make(0, 6);
          return table.low(table.find(0, 5)) == 5;
        });
  }

  @Test
  void whatWaitsIsDoneInTimeAlthoughNobodyAsks() {
    var table = new KeyedTable(new Room(Long.MAX_VALUE), Long.BYTES, 0);
    var done = new ArrayList<Integer>();
    for (int i = 0; i < 1_000; i++) {
      int number = i;
      table.soon(0, i, () -> done.add(number));
    }

    assertThat(done).hasSizeGreaterThan(900).isSorted();
  }

  @Test
  void takesAKeyOfNothingButZeros() {
    var table = new KeyedTable(new Room(Long.MAX_VALUE), Long.BYTES, 0);

    assertThat(table.find(0, 0)).isNegative();
    assertThat(table.make(0, 0)).isNotNegative();
    assertThat(table.find(0, 0)).isNotNegative();
    assertThat(table.size()).isOne();
  }

  @Test
  void keepsKeysThatAllHashAlikeAtTheEnd() {
    var table = new KeyedTable(new Room(Long.MAX_VALUE), 2 * Long.BYTES, Integer.BYTES);
    long hash = last();
    Map<IdKey, Integer> map = new HashMap<>();
    for (int i = 1; i <= 2_000; i++) {
      long low = i * 0x5851F42D4C957F2DL;
      var key = new IdKey(hash ^ Long.rotateLeft(low, 32), low);
      table.putInt(table.make(key.high(), key.low()), 0, i);
      map.put(key, i);
    }

    assertThat(IdKey.hash(hash, 0)).isEqualTo(-1);
    map.forEach(
        (key, value) ->
            assertThat(table.getInt(table.find(key.high(), key.low()), 0)).isEqualTo(value));
  }

  /** A first half of a key whose place is the last of all. */
  private static long last() {
    long mixed = 0xFFFF_FFFFL;
    long inverse = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < 6; i++) {
      inverse *= 2 - 0x9E3779B97F4A7C15L * inverse;
    }
    return mixed * inverse;
  }

  private static IdKey key(Random random, int keyBytes) {
    long low = random.nextInt(OPERATIONS / 3) - 5L;
    long high = random.nextInt(3);
    return new IdKey(keyBytes > Long.BYTES ? high : 0, low == 0 ? 77_777 : low);
  }

  private static IdKey keyOf(KeyedTable table, int row, int keyBytes) {
    return new IdKey(keyBytes > Long.BYTES ? table.high(row) : 0, table.low(row));
  }

  private static int number(KeyedTable table, IdKey key) {
    int row = table.find(key.high(), key.low());
    return row < 0 ? 0 : table.getInt(row, Integer.BYTES);
  }
}
