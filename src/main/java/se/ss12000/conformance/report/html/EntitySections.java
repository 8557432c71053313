package se.ss12000.conformance.report.html;

import java.util.List;
import se.ss12000.conformance.report.EntityCount;
import se.ss12000.conformance.report.EntityCount.AttributeCount;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.text.Text;

/** The entity types: how many records, and how often each attribute is filled. */
final class EntitySections {
  private final Html html;

  EntitySections(Html html) {
    this.html = html;
  }

  void write(Report report) {
    html.open("section", "id", "entities").line();
    html.element("h2", Text.sv("Entitetstyper").en("Entity types")).line();
    if (report.entities().isEmpty()) {
      html.element("p", Text.sv("Det fanns inga poster.").en("There were no records."));
    } else {
      writeTable(report.entities());
      report.entities().stream().filter(e -> !e.attributes().isEmpty()).forEach(this::write);
    }
    html.close().line();
  }

  private void writeTable(List<EntityCount> entities) {
    Pieces.head(
        html,
        Text.sv("Poster av varje typ").en("Records of each type"),
        List.of(
            Text.sv("Entitetstyp").en("Entity type"),
            Text.sv("Poster").en("Records"),
            Text.sv("Ogiltiga mot schemat").en("Invalid by the schema")));
    for (EntityCount entity : entities) {
      html.open("tr").open("th", "scope", "row").element("code", entity.type()).text(" ");
      html.text(entity.title()).close();
      html.element("td", String.valueOf(entity.records()));
      html.element("td", String.valueOf(entity.invalid())).close().line();
    }
    Pieces.end(html);
  }

  private void write(EntityCount entity) {
    html.open("details", "id", Pieces.id("type-", entity.type())).open("summary");
    Text heading = Text.sv("Hur {type} är ifylld").en("How {type} is filled");
    html.text(heading.with("type", entity.type())).close().line();
    Text caption =
        Text.sv("Attribut i {n} poster av {type}").en("Attributes in {n} records of {type}");
    Pieces.head(
        html,
        caption.with("n", entity.records()).with("type", entity.type()),
        List.of(
            Text.sv("Attribut").en("Attribute"),
            Text.sv("Andel ifyllda").en("Share filled"),
            Text.sv("Antal").en("Count")));
    entity.attributes().forEach(attribute -> write(attribute, entity.records()));
    Pieces.end(html);
    html.close().line();
  }

  private void write(AttributeCount attribute, long records) {
    html.open("tr").open("th", "scope", "row").element("code", attribute.name());
    if (attribute.required()) {
      html.text(" ").element("small", Text.sv("obligatoriskt").en("required"));
    }
    html.close().open("td");
    boolean lacking = attribute.required() && attribute.records() < records;
    Pieces.bar(html, attribute.records(), records, lacking ? "part bad" : "part");
    html.text(" ").text(Pieces.share(attribute.records(), records)).close();
    html.element("td", String.valueOf(attribute.records())).close().line();
  }
}
