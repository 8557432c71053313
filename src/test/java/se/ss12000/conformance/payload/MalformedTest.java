package se.ss12000.conformance.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MalformedTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));

  @Test
  void losesNoRecordsToDuplicateKeys() {
    assertThat(malformed(Malformed.Problem.DUPLICATE_KEY).losesRecords()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DUPLICATE_KEY")
  void mayLoseRecordsToEverythingElse(Malformed.Problem problem) {
    assertThat(malformed(problem).losesRecords()).isTrue();
  }

  private static Malformed malformed(Malformed.Problem problem) {
    return RECORDS.malformed(Optional.empty(), problem);
  }
}
