package se.ss12000.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FingerprintTest {
  /** The beginning of what {@code printf 'SCH-001\nPerson' | sha256sum} prints. */
  private static final String VALUE = "559b651c26a54b97";

  private final Fingerprint made = Fingerprint.over("SCH-001", "Person");

  @Test
  void isTheBeginningOfADigest() {
    assertThat(made.value()).isEqualTo(VALUE);
  }

  @Test
  void isEqualToOneThatWasTold() {
    assertThat(made).isEqualTo(Fingerprint.told(VALUE)).hasSameHashCodeAs(Fingerprint.told(VALUE));
    assertThat(made).isNotEqualTo(Fingerprint.over("SCH-001", "Group"));
  }

  @Test
  void showsNothingOfWhatItIsMadeOf() {
    assertThat(made).hasToString(VALUE);
  }
}
