package se.ss12000.conformance.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import se.ss12000.conformance.payload.Malformed.Problem;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Text;

/** The reading of one document from beginning to end, or to where it cannot be followed. */
final class DocumentReading {
  private static final Text NOTHING = Text.sv("inget JSON-värde").en("no JSON value");

  private final Window window;
  private final Site site;
  private final boolean lines;
  private final Roots roots;
  private boolean faulty;

  /**
   * @param lines whether every line should be a record of its own
   */
  DocumentReading(Window window, Site site, boolean lines) {
    this.window = window;
    this.site = site;
    this.lines = lines;
    this.roots = new Roots(site, lines);
  }

  void read() throws IOException {
    try {
      Preamble.pass(window);
      boolean goesOn = parse();
      while (goesOn && window.skipLine()) {
        goesOn = parse();
      }
      end();
    } catch (NotText e) {
      report(e);
    }
  }

  /** Reads on; true when that failed, but there may be another line to try. */
  private boolean parse() throws IOException {
    while (true) {
      try (var cursor = new Cursor(window, site)) {
        try {
          if (roots.read(cursor)) {
            return false;
          }
          window.rewind();
        } catch (JsonProcessingException e) {
          faulty = true;
          roots.skip(!lines);
          cursor.report(e, roots.type(), lines);
          return lines;
        }
      }
    }
  }

  private void end() throws NotText {
    if (!faulty) {
      window.refuseCutOffCharacter();
    }
    if (roots.isEmpty()) {
      site.report(Problem.EMPTY, site.hint().type(), "", Position.START, NOTHING);
    } else {
      roots.end();
    }
  }

  private void report(NotText e) {
    roots.breakOff();
    Position position = window.positionAt(e.offset());
    site.report(e.problem(), roots.type(), "", position, e.found());
  }
}
