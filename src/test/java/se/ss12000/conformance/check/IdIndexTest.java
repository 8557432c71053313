package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class IdIndexTest {
  private static final int MILLION = 1_000_000;

  @Test
  void knowsNothingOfAnIdThatWasNeverMet() {
    assertThat(new IdIndex(new Room(Long.MAX_VALUE)).facts(new IdKey(1, 2))).isZero();
  }

  @Test
  void remembersTheLast() {
    var index = new IdIndex(new Room(Long.MAX_VALUE));
    index.put(new IdKey(1, 2), 5);
    index.put(new IdKey(1, 2), 9);

    assertThat(index.facts(new IdKey(1, 2))).isEqualTo(9);
    assertThat(index.facts(new IdKey(2, 1))).isZero();
  }

  @Test
  void remembersNegativeFacts() {
    var index = new IdIndex(new Room(Long.MAX_VALUE));
    index.put(new IdKey(3, 4), Integer.MIN_VALUE);

    assertThat(index.facts(new IdKey(3, 4))).isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void forgetsMarksOfAnIdThatWasNeverMet() {
    var index = new IdIndex(new Room(Long.MAX_VALUE));
    index.mark(new IdKey(1, 2), 0b001);
    index.put(new IdKey(1, 2), 7);

    assertThat(marksByFacts(index)).isEqualTo(Map.of(7, 0));
  }

  @Test
  void addsMarksToMarks() {
    var index = new IdIndex(new Room(Long.MAX_VALUE));
    index.put(new IdKey(1, 2), 7);
    index.mark(new IdKey(1, 2), 0b001);
    index.mark(new IdKey(1, 2), 0b100);

    assertThat(marksByFacts(index)).isEqualTo(Map.of(7, 5));
  }

  @Test
  void keepsMarksWhenItGrows() {
    var index = new IdIndex(new Room(Long.MAX_VALUE));
    for (int i = 1; i <= 10_000; i++) {
      index.put(new IdKey(i, -i), i);
      index.mark(new IdKey(i, -i), i % 128);
    }

    var expected = new TreeMap<Integer, Integer>();
    for (int i = 1; i <= 10_000; i++) {
      expected.put(i, i % 128);
    }
    assertThat(marksByFacts(index)).isEqualTo(expected);
  }

  @Test
  void tellsIdsApartThatCollide() {
    var index = new IdIndex(new Room(Long.MAX_VALUE));
    for (int i = 1; i <= 2_000; i++) {
      index.put(colliding(i), i);
    }

    assertThat(colliding(1).hash()).isEqualTo(colliding(2_000).hash());
    for (int i = 1; i <= 2_000; i++) {
      assertThat(index.facts(colliding(i))).isEqualTo(i);
    }
    assertThat(index.facts(colliding(2_001))).isZero();
  }

  @Test
  void remembersAMillionIds() {
    var random = new Random(17);
    var keys = new IdKey[MILLION];
    Arrays.setAll(
        keys,
        i -> i % 5000 == 0 ? colliding(i + 1) : new IdKey(random.nextLong(), random.nextLong()));
    var index = new IdIndex(new Room(Long.MAX_VALUE));
    for (int i = 0; i < MILLION; i++) {
      index.put(keys[i], i + 1);
    }

    long known = IntStream.range(0, MILLION).filter(i -> index.facts(keys[i]) == i + 1).count();
    var visited = new long[2];
    index.forEach(
        (facts, marks) -> {
          visited[0]++;
          visited[1] += facts;
        });

    assertThat(known).isEqualTo(MILLION);
    assertThat(visited).containsExactly(MILLION, MILLION * (MILLION + 1L) / 2);
  }

  @Test
  void spendsAtMostThirtyTwoBytesOnAnId() {
    var random = new Random(4711);
    var room = new Room(Long.MAX_VALUE);
    var index = new IdIndex(room);
    for (int i = 1; i <= MILLION; i++) {
      index.put(new IdKey(random.nextLong(), random.nextLong()), i);
      if (i > 100_000) {
        assertThat(room.inMemory()).isBetween(21L * i, 32L * i);
      }
    }
  }

  @Test
  void tellsTheIdsOfWhichSomethingIsKnown() {
    var index = new IdIndex(new Room(Long.MAX_VALUE));
    index.put(new IdKey(1, 2), 5);
    index.put(new IdKey(3, 4), 6);
    index.put(IdKey.of(new UUID(0, 0).toString()), 7);

    assertThat(index.ids(facts -> facts == 6, 1)).contains(Set.of(new UUID(3, 4)));
    assertThat(index.ids(facts -> facts == 7, 1)).contains(Set.of(new UUID(0, 0)));
    assertThat(index.ids(facts -> facts == 8, 1)).contains(Set.of());
    assertThat(index.ids(facts -> facts < 7, 1)).isEmpty();
  }

  @Test
  void knowsTheSameWhenMostIsOnDisk() {
    var random = new Random(2);
    var inMemory = new IdIndex(new Room(Long.MAX_VALUE));
    var disk = new Room(0);
    var onDisk = new IdIndex(disk);
    for (int i = 1; i <= 100_000; i++) {
      var key = i % 100 == 0 ? colliding(i) : new IdKey(random.nextLong(), i % 70_000);
      int number = i;
      inMemory.update(key, facts -> facts + number);
      onDisk.update(key, facts -> facts + number);
      inMemory.mark(key, i % 128);
      onDisk.mark(key, i % 128);
      assertThat(onDisk.facts(key)).isEqualTo(inMemory.facts(key));
    }

    assertThat(marksByFacts(onDisk)).isEqualTo(marksByFacts(inMemory));
    assertThat(disk.onDisk()).isGreaterThan(21L * 100_000);
    assertThat(disk.inMemory()).isZero();
  }

  @Test
  void takesNoMoreMemoryThanItMay() {
    long limit = 1 << 20;
    var room = new Room(limit);
    var index = new IdIndex(room);
    for (int i = 1; i <= 100_000; i++) {
      index.put(new IdKey(i, -i), i);
      assertThat(room.inMemory()).isLessThanOrEqualTo(limit);
    }

    assertThat(room.inMemory()).isPositive();
    assertThat(room.onDisk()).isPositive();
  }

  /** Different keys, all of which hash alike. */
  private static IdKey colliding(int number) {
    long low = number * 0x5851F42D4C957F2DL;
    return new IdKey(42 ^ Long.rotateLeft(low, 32), low);
  }

  private static Map<Integer, Integer> marksByFacts(IdIndex index) {
    var marks = new TreeMap<Integer, Integer>();
    index.forEach(marks::put);
    return marks;
  }
}
