package se.ss12000.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.report.Comparison.Supplier;
import se.ss12000.conformance.report.console.ConsoleComparisonWriter;
import se.ss12000.conformance.report.html.HtmlComparisonWriter;
import se.ss12000.conformance.report.markdown.MarkdownComparisonWriter;
import se.ss12000.conformance.text.Language;

final class ComparisonTest {
  private static final Comparison COMPARISON =
      Comparison.of(
          List.of(
              new Supplier("Leverantör A", Reports.CLEAN.report()),
              new Supplier("<b>B</b> | " + Reports.NASTY, Reports.EVERYTHING.report())));

  @Test
  void everyScenarioOfAnySupplierHasARow() {
    assertThat(COMPARISON.rows()).hasSize(3);
    assertThat(COMPARISON.rows().get(0).results()).allMatch(r -> r.isPresent());
    assertThat(COMPARISON.rows().get(1).results().get(0)).isEmpty();
  }

  @Test
  void whatMakesSuppliersHardToCompareIsSaid() {
    assertThat(COMPARISON.cautions())
        .extracting(caution -> caution.in(Language.EN))
        .containsExactly("waivers that were granted to one");
    assertThat(Comparison.of(COMPARISON.suppliers().subList(0, 1)).cautions()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isWrittenInEveryFormat(Language language) throws IOException {
    var writers =
        Map.<String, ComparisonWriter>of(
            "txt", new ConsoleComparisonWriter(false, 80),
            "md", new MarkdownComparisonWriter(),
            "html", new HtmlComparisonWriter());
    for (var writer : writers.entrySet()) {
      var text = new StringBuilder();
      writer.getValue().write(COMPARISON, language, text);

      assertThat(text).contains("C.13").doesNotContain("\u202e", "\u0000");
      Golden.isUnchanged(
          "comparison." + language.name().toLowerCase(Locale.ROOT) + "." + writer.getKey(),
          text.toString());
    }
  }
}
