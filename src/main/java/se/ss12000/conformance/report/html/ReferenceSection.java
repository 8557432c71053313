package se.ss12000.conformance.report.html;

import java.util.List;
import java.util.stream.Stream;
import se.ss12000.conformance.report.ReferenceCount;
import se.ss12000.conformance.text.Text;

/** Who points to whom, as a picture and as a table, and how much of it leads nowhere. */
final class ReferenceSection {
  private static final int ROW = 28;
  private static final int LEFT = 230;
  private static final int RIGHT = 490;
  private static final int WIDTH = 720;

  private final Html html;

  ReferenceSection(Html html) {
    this.html = html;
  }

  void write(List<ReferenceCount> references) {
    html.open("section", "id", "references").line();
    html.element("h2", Text.sv("Referenser").en("References")).line();
    if (references.isEmpty()) {
      html.element("p", Text.sv("Det fanns inga referenser.").en("There were no references."));
    } else {
      html.element(
          "p",
          Text.sv(
                  "Från vänster till höger; röda streckade linjer har referenser som inte leder någonstans.")
              .en("From left to right; red dashed lines have references that lead nowhere."));
      writePicture(references);
      writeTable(references);
    }
    html.close().line();
  }

  private void writePicture(List<ReferenceCount> references) {
    List<String> from = names(references.stream().map(ReferenceCount::from));
    List<String> to = names(references.stream().map(ReferenceCount::to));
    int height = ROW * (Math.max(from.size(), to.size()) + 1);
    html.open(
            "svg",
            "class",
            "references",
            "viewBox",
            "0 0 " + WIDTH + " " + height,
            "aria-hidden",
            "true",
            "focusable",
            "false")
        .line();
    for (ReferenceCount reference : references) {
      int y1 = middle(from.indexOf(reference.from()));
      int y2 = middle(to.indexOf(reference.to()));
      int half = (LEFT + RIGHT) / 2;
      html.open(
              "path",
              "class",
              reference.dangling() > 0 ? "dangling" : "whole",
              "d",
              "M" + LEFT + " " + y1 + " C" + half + " " + y1 + " " + half + " " + y2 + " " + RIGHT
                  + " " + y2,
              "stroke-width",
              String.valueOf(thickness(reference.count())))
          .close();
    }
    names(from, LEFT - 8, "end");
    names(to, RIGHT + 8, "start");
    html.close().line();
  }

  private void names(List<String> names, int x, String anchor) {
    for (int i = 0; i < names.size(); i++) {
      String y = String.valueOf(middle(i) + 5);
      html.element("text", names.get(i), "x", String.valueOf(x), "y", y, "text-anchor", anchor);
    }
    html.line();
  }

  private static int middle(int row) {
    return ROW * (row + 1) - ROW / 2;
  }

  /** Ten times as many references, one step thicker. */
  private static int thickness(long count) {
    return String.valueOf(count).length();
  }

  private static List<String> names(Stream<String> names) {
    return names.distinct().sorted().toList();
  }

  private void writeTable(List<ReferenceCount> references) {
    Pieces.head(
        html,
        Text.sv("Vem som pekar på vem").en("Who points to whom"),
        List.of(
            Text.sv("Från").en("From"),
            Text.sv("Attribut").en("Attribute"),
            Text.sv("Till").en("To"),
            Text.sv("Antal").en("Count"),
            Text.sv("Leder ingenstans").en("Lead nowhere")));
    for (ReferenceCount reference : references) {
      html.open("tr").element("td", reference.from());
      html.open("td").element("code", reference.property()).close();
      html.element("td", reference.to()).element("td", String.valueOf(reference.count()));
      html.open("td");
      Pieces.bar(html, reference.dangling(), reference.count(), "part bad");
      html.text(" " + reference.dangling() + " (");
      html.text(Pieces.share(reference.dangling(), reference.count()) + ")").close().close();
      html.line();
    }
    Pieces.end(html);
  }
}
