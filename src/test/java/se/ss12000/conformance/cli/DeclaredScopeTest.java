package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeclaredScopeTest {
  private static final String BROKEN_ROOM = "samples/rules/SCH-002/breaks.json";
  private static final String UNFILTERED = "samples/rules/API-041/breaks.jsonl";

  @TempDir Path folder;

  @Test
  void whatIsOutsideTheScopeIsNotJudgedAndTheReportSaysSo() throws IOException {
    Cli.Result result =
        validate("scope: {types: [Organisation]}", "--complete samples/municipality");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("only these entity types were judged: Organisation\n")
        .contains("Records     12\n");
  }

  @Test
  void aReferenceThatLeadsOutOfTheScopeIsNotEvaluated() throws IOException {
    Cli.Result result = validate("scope: {types: [Group]}", "--complete samples/municipality");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("No findings.").contains("could not be tried", "REF-001");
  }

  @Test
  void theCommandLineSaysOtherwise() throws IOException {
    Cli.Result result =
        validate("scope: {types: [Group]}", "--only room --complete samples/municipality");

    assertThat(result.out()).contains("only these entity types were judged: Room\n");
  }

  @Test
  void anUnknownTypeIsWrongUse() {
    Cli.Result result = Cli.run("validate", "--only", "Rom", BROKEN_ROOM);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--only: there is no entity type Rom").contains("Room?");
  }

  @Test
  void operationsThatAreNotOfferedAreNotJudgedInARecording() throws IOException {
    assertThat(Cli.run("validate", UNFILTERED).out()).contains("API-041");

    Cli.Result result = validate("scope: {operations: ['GET /persons']}", UNFILTERED);

    assertThat(result.out())
        .contains("No findings.")
        .contains("only these operations were judged: GET /persons");
  }

  @Test
  void aCrawlAsksForWhatIsOfferedOnly() throws IOException {
    Path file = configuration("scope: {operations: ['GET /rooms', 'GET /rooms/{id}']}");

    Cli.Result result =
        Cli.plain().and(words("crawl --dry-run https://school.example/v2.0 --config", file));

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("/rooms/{id}").doesNotContain("/persons", "/rooms/lookup");
  }

  @Test
  void anExtensionThatIsDeclaredIsShownAsDeclared() throws IOException {
    Path rooms = folder.resolve("rooms.json");
    String text = Files.readString(Path.of("samples/rules/DEC-001/conforms/rooms.json"));
    Files.writeString(rooms, text.replace("\"owner\"", "\"colour\": \"red\", \"owner\""));

    Cli.Result result = validate("scope: {extensions: [Room.colour]}", rooms.toString());

    assertThat(result.out()).contains("SCH-015").contains("as declared");
  }

  @Test
  void whatIsOfferedMayBeMissingWhereNotAllWasSeen() throws IOException {
    Path room = folder.resolve("Room-1.json");
    String text = Files.readString(Path.of("samples/rules/DEC-001/conforms/rooms.json")).strip();
    Files.writeString(room, text.substring(1, text.length() - 1));

    String declared = "scope: {offered: [Room.seats]}";

    assertThat(validate(declared, room.toString()).out()).contains("No findings.");
    assertThat(validate(declared, "--complete " + room).out()).contains("DEC-002");
  }

  /** Of persons there is nothing at all, and that is said, not passed over. */
  @Test
  void whatIsOfferedAndWasNotSeenAtAllCouldNotBeTried() throws IOException {
    String declared = "scope: {offered: [Person.sex]}";
    String rooms = "samples/rules/DEC-001/conforms/rooms.json";

    assertThat(validate(declared, rooms).out())
        .containsPattern("Rules that could not be tried[^:]*:[^.]*DEC-002");
  }

  private Cli.Result validate(String configuration, String rest) throws IOException {
    var all = new ArrayList<>(List.of("validate", "--config", ""));
    all.set(2, configuration(configuration).toString());
    all.addAll(words(rest));
    return Cli.plain().and(all);
  }

  private Path configuration(String text) throws IOException {
    return Files.writeString(folder.resolve("c.yaml"), text + "\n");
  }
}
