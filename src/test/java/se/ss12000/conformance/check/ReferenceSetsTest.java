package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

final class ReferenceSetsTest {
  @Test
  void beginsWithNoReference() {
    assertThat(new ReferenceSets(5, 10).get(ReferenceSets.EMPTY)).isEqualTo(bits());
  }

  @Test
  void holdsWhatWasPutIn() {
    var sets = new ReferenceSets(5, 10);
    int set = sets.with(sets.with(ReferenceSets.EMPTY, 4), 1);

    assertThat(sets.get(set)).isEqualTo(bits(1, 4));
  }

  @Test
  void knowsASetByOneNumberInWhateverOrderItGrew() {
    var sets = new ReferenceSets(5, 10);

    assertThat(sets.with(sets.with(ReferenceSets.EMPTY, 4), 1))
        .isEqualTo(sets.with(sets.with(ReferenceSets.EMPTY, 1), 4));
  }

  @Test
  void staysTheSameWhenTheReferenceIsInItAlready() {
    var sets = new ReferenceSets(5, 10);
    int set = sets.with(ReferenceSets.EMPTY, 3);

    assertThat(sets.with(set, 3)).isEqualTo(set);
    assertThat(sets.with(set, 3)).isEqualTo(set);
  }

  @Test
  void leavesTheSetsItGrewFrom() {
    var sets = new ReferenceSets(5, 10);
    int one = sets.with(ReferenceSets.EMPTY, 3);
    sets.with(one, 2);

    assertThat(sets.get(one)).isEqualTo(bits(3));
    assertThat(sets.get(ReferenceSets.EMPTY)).isEqualTo(bits());
  }

  @Test
  void holdsEveryReferenceWhenThereAreTooManySets() {
    var sets = new ReferenceSets(5, 4);
    int first = sets.with(ReferenceSets.EMPTY, 0);
    int second = sets.with(ReferenceSets.EMPTY, 1);
    int third = sets.with(ReferenceSets.EMPTY, 2);

    assertThat(sets.get(first)).isEqualTo(bits(0));
    assertThat(sets.get(second)).isEqualTo(bits(1));
    assertThat(sets.get(third)).isEqualTo(bits(0, 1, 2, 3, 4));
    assertThat(sets.get(sets.with(third, 3))).isEqualTo(bits(0, 1, 2, 3, 4));
    assertThat(sets.get(sets.with(first, 1))).isEqualTo(bits(0, 1, 2, 3, 4));
  }

  @Test
  void staysBelowItsLimit() {
    var sets = new ReferenceSets(12, 100);
    var numbers = new HashSet<Integer>();
    for (int subset = 1; subset < 1 << 12; subset++) {
      int set = ReferenceSets.EMPTY;
      for (int reference = 0; reference < 12; reference++) {
        set = (subset >> reference & 1) == 1 ? sets.with(set, reference) : set;
      }
      numbers.add(set);
      for (int reference = 0; reference < 12; reference++) {
        if ((subset >> reference & 1) == 1) {
          assertThat(sets.get(set).get(reference)).isTrue();
        }
      }
    }

    assertThat(numbers).hasSizeLessThan(100).allMatch(number -> number > 0 && number < 100);
  }

  private static BitSet bits(int... set) {
    var bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }
}
