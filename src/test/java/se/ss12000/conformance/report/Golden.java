package se.ss12000.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.ss12000.conformance.text.Language;

/** Reports that somebody has looked at; {@code -Dgolden=update} rewrites them. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden/report");

  private Golden() {}

  public static String written(ReportWriter writer, Reports report, Language language) {
    return written(writer, report.report(), language);
  }

  public static String written(ReportWriter writer, Report report, Language language) {
    var text = new StringBuilder();
    try {
      writer.write(report, language, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  public static void isUnchanged(String name, String written) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, written);
    }
    assertThat(written).as(name).isEqualTo(Files.readString(file));
  }
}
