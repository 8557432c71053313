package se.ss12000.conformance.report.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.report.Golden.written;
import static se.ss12000.conformance.report.Reports.EVERYTHING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.report.Reports;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Language;

final class MarkdownReportWriterTest {
  private static final int COMMENT = 65_536;

  @Test
  void beginsWithTheVerdict() {
    assertThat(text(EVERYTHING)).startsWith("## ss12000: ❌ NOT CONFORMANT (data only, 1 waiver)");
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatAVerdictIs(Reports report) {
    assertThat(text(report)).contains(Conformance.FORMULA.en(), "not a certificate");
  }

  @Test
  void fitsInACommentAndSaysWhatDidNot() {
    String text = written(new MarkdownReportWriter(), Reports.crowded(5_000), Language.SV);

    assertThat(text.getBytes(UTF_8).length).isLessThan(COMMENT);
    assertThat(written(new MarkdownReportWriter(), Reports.manyRules(400), Language.SV))
        .contains("avsnitt till fick inte plats")
        .satisfies(many -> assertThat(many.getBytes(UTF_8).length).isLessThan(COMMENT));
  }

  @Test
  void everyLinkLeadsToItsRule() {
    assertThat(text(EVERYTHING))
        .contains("[SCH-003](#sch-003)", "<a id=\"sch-003\"></a>")
        .doesNotContain("(#sch-001)");
  }

  @Test
  void foreignTextMarksNothingUp() {
    assertThat(text(EVERYTHING)).doesNotContain("\u202e", "\u200b");
    assertThat(Markdown.text("<b>[a](b)*c*|#1 @x http://a.b"))
        .isEqualTo("\\<b\\>\\[a\\]\\(b\\)\\*c\\*\\|\\#1 @<!-- -->x http\\://a\\.b");
    assertThat(Markdown.code("a`b``|c")).isEqualTo("```a`b``\\|c```");
    assertThat(Markdown.code("`")).isEqualTo("`` ` ``");
  }

  @Test
  void ordinaryTextIsLeftAsItIs() {
    assertThat(Markdown.text("Lärare på skolan, åk 3")).isEqualTo("Lärare på skolan, åk 3");
  }

  @Test
  void everyRowOfATableIsOneLine() {
    List<String> rows = text(EVERYTHING).lines().filter(line -> line.startsWith("|")).toList();

    assertThat(rows).isNotEmpty().allMatch(row -> row.endsWith(" |"));
  }

  private static String text(Reports report) {
    return written(new MarkdownReportWriter(), report, Language.EN);
  }
}
