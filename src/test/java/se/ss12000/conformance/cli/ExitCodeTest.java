package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExitCodeTest {
  @TempDir Path folder;

  @Test
  void zeroWhenNothingIsWrong() {
    var sound = Delivery.sound(folder);

    var result = Cli.plain().and(words("validate --scenario C.11", sound));

    assertThat(result.out()).contains("Overall: CONFORMANT");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void zeroForHelpVersionAndWhatOnlyInforms() {
    for (String command :
        new String[] {"--help", "--version", "validate --help", "rules list", "scenarios list"}) {
      assertThat(Cli.plain().and(words(command)).exitCode()).as(command).isZero();
    }
  }

  @Test
  void oneWhenThereIsAnError() {
    var result = Cli.run("validate", Delivery.broken(folder, 1).toString());

    assertThat(result.out()).contains("Overall: NOT CONFORMANT");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void oneWhenAScenarioIsNotMetThoughNoFindingFailsTheRun() {
    var broken = Delivery.sound(folder).page("persons.json", Delivery.person("no uuid", ""));

    var result = Cli.plain().and(words("validate --fail-on never --scenario C.11", broken));

    assertThat(result.out()).contains("NOT CONFORMANT");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void twoWhenTheProgramIsCalledWrongly() {
    assertThat(Cli.run().exitCode()).isEqualTo(2);
    assertThat(Cli.run("validate").exitCode()).isEqualTo(2);
    assertThat(Cli.run("validate", folder.resolve("nothing.json").toString()).exitCode())
        .isEqualTo(2);
  }

  @Test
  void threeWhenThereIsNothingToRead() {
    var result = Cli.run("validate", folder.toString());

    assertThat(result.out()).isEmpty();
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.exitCode()).isEqualTo(3);
  }

  @Test
  void threeWhenNobodyCanTellWhatTheRecordsAre() {
    var unclear = new Delivery(folder).file("x.json", Delivery.record("1", "'displayName':'A'"));

    var result = Cli.run("validate", unclear.toString());

    assertThat(result.out()).contains("Overall: INCONCLUSIVE").contains("--type");
    assertThat(result.exitCode()).isEqualTo(3);
  }

  @Test
  void threeWhenEveryRequestedScenarioIsInconclusive() {
    var part = new Delivery(folder).page("persons.json", Delivery.person(Delivery.PUPIL, ""));

    assertThat(Cli.plain().and(words("validate", part)).exitCode()).isZero();
    assertThat(Cli.plain().and(words("validate --scenario C.11", part)).exitCode()).isEqualTo(3);
  }

  @Test
  void fourForAFaultOfTheProgramItself() {
    var result = Cli.plain().stdin(failing(new IllegalStateException("boom"))).and("validate", "-");

    assertThat(result.out()).isEmpty();
    assertThat(result.errLines())
        .singleElement()
        .asString()
        .startsWith("ss12000: A fault in ss12000 itself (IllegalStateException)")
        .contains("--debug");
    assertThat(result.exitCode()).isEqualTo(4);
  }

  @Test
  void fourAndNotOneWhenTheMachineGivesOut() {
    var result = Cli.plain().stdin(failing(new StackOverflowError())).and("validate", "-");

    assertThat(result.errLines()).singleElement().asString().contains("StackOverflowError");
    assertThat(result.exitCode()).isEqualTo(4);
  }

  @Test
  void debugShowsWhereAFaultHappened() {
    var result =
        Cli.plain()
            .stdin(failing(new IllegalStateException("boom")))
            .and("validate", "--debug", "-");

    assertThat(result.err()).contains("IllegalStateException: boom").contains("\tat ");
    assertThat(result.exitCode()).isEqualTo(4);
  }

  private static InputStream failing(Throwable fault) {
    return new InputStream() {
      @Override
      public int read() {
        if (fault instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) fault;
      }

      @Override
      public int read(byte[] buffer, int from, int length) {
        return read();
      }
    };
  }
}
