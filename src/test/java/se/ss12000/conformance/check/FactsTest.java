package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FactsTest {
  private static final int LAST_SET = Facts.MAX_REFERENCE_SETS - 1;
  private static final int ALL_CONDITIONS = (1 << Facts.MAX_CONDITIONS) - 1;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 15, 18, 30})
  void rememberTheTypeOnly(int type) {
    int facts = Facts.defined(0, type, 0, 0, false);

    assertThat(describe(facts)).isEqualTo("type " + type + " holds 000 marking 0 claims 000 set 0");
    assertThat(facts).isNotZero();
  }

  @ParameterizedTest
  @CsvSource({"1, 100", "2, 010", "4, 001", "7, 111", "0, 000"})
  void rememberConditionsOnly(int conditions, String holds) {
    assertThat(describe(Facts.defined(0, 3, conditions, 0, false)))
        .isEqualTo("type 3 holds " + holds + " marking 0 claims 000 set 0");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void rememberTheMarkingOnly(int marking) {
    assertThat(describe(Facts.defined(0, 3, 0, marking, false)))
        .isEqualTo("type 3 holds 000 marking " + marking + " claims 000 set 0");
  }

  @ParameterizedTest
  @CsvSource({"1, 100", "2, 010", "3, 001", "0, 000"})
  void rememberAClaimOnly(int claim, String claims) {
    assertThat(describe(Facts.wanted(0, 5, claim)))
        .isEqualTo("type -1 holds 000 marking 0 claims " + claims + " set 5");
  }

  @Test
  void rememberEveryClaim() {
    int facts = Facts.wanted(Facts.wanted(0, 5, 1), 5, 3);

    assertThat(describe(facts)).isEqualTo("type -1 holds 000 marking 0 claims 101 set 5");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 0x5555, 0x4000, LAST_SET})
  void rememberTheSetOfReferencesOnly(int set) {
    assertThat(describe(Facts.wanted(0, set, 0)))
        .isEqualTo("type -1 holds 000 marking 0 claims 000 set " + set);
  }

  @Test
  void replaceTheSetOfReferences() {
    assertThat(Facts.referenceSet(Facts.wanted(Facts.wanted(0, LAST_SET, 0), 6, 0))).isEqualTo(6);
  }

  @Test
  void keepEverythingApart() {
    int facts = Facts.wanted(Facts.defined(0, 30, ALL_CONDITIONS, 3, true), LAST_SET, 2);

    assertThat(describe(facts)).isEqualTo("type 30 holds 111 marking 3 claims 010 set " + LAST_SET);
    assertThat(Facts.repeatedInType(facts)).isFalse();
    assertThat(Facts.repeatedAcrossTypes(facts)).isFalse();
  }

  @Test
  void areTheSameInWhicheverOrderTheyAreLearnt() {
    int recordFirst = Facts.wanted(Facts.defined(0, 4, 5, 2, true), 77, 1);
    int referenceFirst = Facts.defined(Facts.wanted(0, 77, 1), 4, 5, 2, true);

    assertThat(referenceFirst).isEqualTo(recordFirst);
  }

  @Test
  void tellARecordThatIsListedTwice() {
    int facts = Facts.defined(listed(4), 4, 0, 0, true);

    assertThat(Facts.repeatedInType(facts)).isTrue();
    assertThat(Facts.repeatedAcrossTypes(facts)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true", "false, false"})
  void takeAListAndADocumentOfItsOwnForOne(boolean first, boolean second) {
    int facts = Facts.defined(Facts.defined(0, 4, 0, 0, first), 4, 0, 0, second);

    assertThat(Facts.repeatedInType(facts)).isFalse();
  }

  @Test
  void tellARecordThatIsListedTwiceWithADocumentOfItsOwnBetween() {
    int single = Facts.defined(listed(4), 4, 0, 0, false);

    assertThat(Facts.repeatedInType(Facts.defined(single, 4, 0, 0, true))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellAnIdOfTwoTypes(boolean listed) {
    int facts = Facts.defined(listed(4), 9, 7, 3, listed);

    assertThat(Facts.repeatedAcrossTypes(facts)).isTrue();
    assertThat(Facts.repeatedInType(facts)).isFalse();
    assertThat(describe(facts)).isEqualTo("type 4 holds 000 marking 0 claims 000 set 0");
  }

  private static int listed(int type) {
    return Facts.defined(0, type, 0, 0, true);
  }

  private static String describe(int facts) {
    var holds = new StringBuilder();
    for (int i = 0; i < Facts.MAX_CONDITIONS; i++) {
      holds.append(Facts.holds(facts, i) ? 1 : 0);
    }
    var claims = new StringBuilder();
    for (int i = 1; i <= Facts.MAX_MARKINGS; i++) {
      claims.append(Facts.claims(facts, i) ? 1 : 0);
    }
    return String.format(
        "type %d holds %s marking %d claims %s set %d",
        Facts.type(facts), holds, Facts.marking(facts), claims, Facts.referenceSet(facts));
  }
}
