package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndexOptionTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "17, 17", "500K, 512000", "64m, 67108864", "2G, 2147483648"})
  void readsSizes(String size, long bytes) {
    var option = new IndexOption();
    option.size = size;

    assertThat(option.bytes()).isEqualTo(bytes);
  }

  @Test
  void takesAShareOfTheMemoryWhereNobodySays() {
    assertThat(new IndexOption().bytes()).isBetween(1L, Runtime.getRuntime().maxMemory());
  }

  @ParameterizedTest
  @ValueSource(strings = {"much", "-1", "1T", "1.5G", "9999999999", "10 M"})
  void refusesWhatIsNoSize(String size) {
    Cli.Result result = Cli.run("validate", "--max-index-memory=" + size, "samples/municipality");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).contains("--max-index-memory: " + size);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples/municipality",
        "samples/broken/dangling-references/delivery",
        "samples/broken/repeated-ids/delivery",
        "samples/broken/everything/delivery"
      })
  void reportsTheSameFromDisk(String folder) {
    Cli.Result memory = Cli.run("validate", "--complete", "--report=json", folder);
    Cli.Result disk =
        Cli.run("validate", "--complete", "--report=json", "--max-index-memory=0", folder);

    assertThat(disk).isEqualTo(memory);
  }

  @Test
  void saysWhatTheIndexTookToWhoAsks() {
    Cli.Result asked =
        Cli.run("validate", "--verbose", "--max-index-memory=0", "samples/municipality");
    Cli.Result silent = Cli.run("validate", "samples/municipality");

    assertThat(asked.err()).containsPattern("what rules remember: 0 kB in memory, \\d+ kB on disk");
    assertThat(silent.err()).isEmpty();
  }

  @Test
  void saysThatThereIsNoRoomOnDisk(@TempDir Path folder) throws Exception {
    Path missing = folder.resolve("missing");
    ProcessBuilder program =
        OwnProcess.of(List.of("validate", "--max-index-memory=0", "samples/municipality"));
    program.command().add(1, "-Djava.io.tmpdir=" + missing);
    Process process =
        program
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(OwnProcess.err(folder).lines().toList().stream().filter(l -> l.contains("ss12000:")))
        .singleElement(STRING)
        .contains("no room", missing.toString(), "--max-index-memory");
  }
}
