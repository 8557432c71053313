package se.ss12000.conformance.report.junit;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.report.RunDescription;
import se.ss12000.conformance.report.junit.Case.Mark;
import se.ss12000.conformance.text.Language;

/**
 * Writes the report as JUnit XML: a suite for each scenario, a case for each requirement.
 *
 * <p>Only what the strictest of the readers, the xUnit plugin of Jenkins, knows: it turns down a
 * whole file for one attribute too many.
 */
public final class JUnitReportWriter implements ReportWriter {
  /** Without an offset, as the readers of this format want it; always UTC. */
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    try {
      var xml = new Xml();
      writeSuites(xml, report.run(), new Suites(language).of(report));
      out.append(xml.finished());
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void writeSuites(Xml xml, RunDescription run, List<Suite> suites)
      throws XMLStreamException {
    xml.element(
        0,
        "testsuites",
        () -> {
          xml.attribute("name", "ss12000");
          writeCounts(xml, suites);
          xml.attribute("time", BigDecimal.valueOf(run.duration().toMillis(), 3).toPlainString());
          for (Suite suite : suites) {
            writeSuite(xml, run, suite);
          }
        });
  }

  private static void writeCounts(Xml xml, List<Suite> suites) throws XMLStreamException {
    xml.attribute("tests", suites.stream().mapToLong(suite -> suite.cases().size()).sum());
    xml.attribute("failures", count(suites, Mark.FAILURE));
    xml.attribute("errors", count(suites, Mark.ERROR));
  }

  private static long count(List<Suite> suites, Mark mark) {
    return suites.stream().mapToLong(suite -> suite.count(mark)).sum();
  }

  private static void writeSuite(Xml xml, RunDescription run, Suite suite)
      throws XMLStreamException {
    xml.element(
        1,
        "testsuite",
        () -> {
          xml.attribute("name", suite.name());
          writeCounts(xml, List.of(suite));
          xml.attribute("skipped", suite.count(Mark.SKIPPED));
          xml.attribute("time", "0");
          xml.attribute("timestamp", TIMESTAMP.format(run.started()));
          writeProperties(xml, run);
          for (Case each : suite.cases()) {
            writeCase(xml, each);
          }
          if (!suite.said().isEmpty()) {
            xml.text(2, "system-out", () -> {}, suite.said());
          }
        });
  }

  private static void writeProperties(Xml xml, RunDescription run) throws XMLStreamException {
    xml.element(
        2,
        "properties",
        () -> {
          writeProperty(xml, "source", run.source());
          writeProperty(xml, "standard", run.standard());
          writeProperty(xml, "ss12000", run.toolVersion());
        });
  }

  private static void writeProperty(Xml xml, String name, String value) throws XMLStreamException {
    xml.empty(
        3,
        "property",
        () -> {
          xml.attribute("name", name);
          xml.attribute("value", value);
        });
  }

  private static void writeCase(Xml xml, Case each) throws XMLStreamException {
    if (each.message().isEmpty() && each.mark() == Mark.PASSED) {
      xml.empty(2, "testcase", () -> writeAttributes(xml, each));
      return;
    }
    xml.element(
        2,
        "testcase",
        () -> {
          writeAttributes(xml, each);
          writeOutcome(xml, each);
        });
  }

  private static void writeAttributes(Xml xml, Case each) throws XMLStreamException {
    xml.attribute("name", each.name());
    xml.attribute("classname", "ss12000." + each.group());
    xml.attribute("time", "0");
  }

  private static void writeOutcome(Xml xml, Case each) throws XMLStreamException {
    if (each.mark() == Mark.PASSED) {
      xml.text(3, "system-out", () -> {}, (each.message() + "\n" + each.details()).strip());
      return;
    }
    xml.text(
        3,
        each.mark().element(),
        () -> {
          xml.attribute("message", each.message());
          if (each.mark() != Mark.SKIPPED) {
            xml.attribute("type", each.type());
          }
        },
        each.details());
  }
}
