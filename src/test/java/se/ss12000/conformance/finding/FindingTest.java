package se.ss12000.conformance.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Text;

final class FindingTest {
  private static final Text TITLE = Text.sv("Namn finns").en("There are names");
  private static final Text HELP = Text.sv("Lägg till").en("Add it");
  private static final Rule RULE =
      Rule.error(
          "ABC-123",
          Basis.STANDARD,
          TITLE,
          Text.sv("{property} saknas i {kind}").en("{kind} lacks {property}"),
          HELP);
  private static final Location HERE =
      Location.of(new Origin.File("a.json"), Optional.empty(), "", "/data/1", Position.START);

  @Test
  void saysItsMessageInBothLanguages() {
    Finding finding = RULE.at(HERE, "property", "name", "kind", Text.sv("post").en("the record"));

    assertThat(finding.message())
        .isEqualTo(new Text("name saknas i post", "the record lacks name"));
  }

  @Test
  void refusesAMissingValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULE.at(HERE, "property", "name"))
        .withMessageContaining("ABC-123");
  }

  @Test
  void refusesAValueThatNothingAsksFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULE.at(HERE, "property", "name", "kind", "post", "more", 1))
        .withMessageContaining("more");
  }

  @Test
  void saysNothingMoreUnlessItIsTold() {
    Finding finding = RULE.at(HERE, "property", "name", "kind", "post");

    assertThat(finding.expected()).isEqualTo(Text.NONE);
    assertThat(finding.found()).isEqualTo(Found.NOTHING);
    assertThat(finding.hint()).isEqualTo(Text.NONE);
    assertThat(finding.location()).isEqualTo(HERE);
  }

  @Test
  void keepsEverythingItIsTold() {
    var found = new Found(Text.same("5"), true);
    Location there = HERE.at(new Position(7, 8));

    Finding finding =
        RULE.at(HERE, "property", "name", "kind", "post")
            .expected(Text.same("a"))
            .found(found)
            .hint(Text.same("b"))
            .at(there);

    assertThat(finding.expected()).isEqualTo(Text.same("a"));
    assertThat(finding.found()).isEqualTo(found);
    assertThat(finding.hint()).isEqualTo(Text.same("b"));
    assertThat(finding.location().position()).isEqualTo(new Position(7, 8));
    assertThat(finding.location().pointer()).isEqualTo("/data/1");
    assertThat(finding.message().sv()).isEqualTo("name saknas i post");
  }
}
