package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;

final class ChosenScenariosTest {
  @Test
  void thoseThatWereReadBeforeTheStandardAreTheSame() throws Exception {
    Optional<ChosenScenarios> packed = ChosenScenarios.packed();
    assumeTrue(packed.isPresent(), "only Maven packs the scenarios");

    for (String version : Standards.names()) {
      var standard = Standards.load(version, Reading.ADOPTED);
      var before = packed.get().of(standard);
      var after = ChosenScenarios.of(List.of(), standard, Set::of);

      assertThat(before.scenarios()).isNotEmpty().isEqualTo(after.scenarios());
      assertThat(before.requested()).isFalse();
      assertThat(before.digest().get()).isEqualTo(after.digest().get());
    }
  }
}
