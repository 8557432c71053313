package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TrainingTest {
  static Stream<List<String>> runs() {
    return Training.runs(Path.of("samples")).stream();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyRunGetsToAVerdict(List<String> words) {
    boolean broken = words.stream().anyMatch(word -> word.matches(".*(broken|breaks).*"));

    assertThat(Cli.run(words.toArray(String[]::new)).exitCode()).isEqualTo(broken ? 1 : 0);
  }

  @Test
  void theLongRunMeetsFaults(@TempDir Path folder) {
    List<Integer> codes =
        Training.largeRuns(folder.resolve("new"), 300).stream()
            .map(words -> Cli.run(words.toArray(String[]::new)).exitCode())
            .toList();

    assertThat(codes).containsExactly(0, 1);
  }
}
