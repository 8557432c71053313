package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A login name is one person's. */
public final class LoginNameCheck implements DatasetCheck {
  static final Rule SHARED =
      Rule.warning(
          "QUA-019",
          PRACTICE,
          Text.sv("Ett inloggningsnamn bör vara en enda persons")
              .en("A login name should be one person's only"),
          Text.sv("{property} är även personen {other}s")
              .en("{property} is also that of the person {other}"),
          Text.sv("Ge var och en ett eget namn, eller slå ihop posterna om det är samma person")
              .en("Give each a name of their own, or merge the records if it is one person"));

  private static final String PERSON = "Person";
  private static final String NAMES = "eduPersonPrincipalNames";
  private static final Text OWN =
      Text.sv("ett namn som ingen annan har").en("a name that nobody else has");

  private final Parts parts;

  public LoginNameCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  /** Which names persons have. */
  private static final class Names {
    private final Repeats repeats;

    Names(Room room) {
      this.repeats = new Repeats(room);
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(SHARED);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(PERSON);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, PERSON);
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    JsonNode names = namesOf(entity);
    for (int i = 0; i < names.size(); i++) {
      String name = Part.text(names.path(i));
      if (!name.isEmpty()) {
        memory.of(Names.class, Names::new).repeats.add(Prints.ofText(name));
      }
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Names.class, Names::new).repeats.any();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    JsonNode names = namesOf(entity);
    Repeats repeats = dataset.memory().of(Names.class, Names::new).repeats;
    for (int i = 0; i < names.size(); i++) {
      String name = Part.text(names.path(i));
      String at = "/" + NAMES + "/" + i;
      if (!name.isEmpty()) {
        repeats
            .before(Prints.ofText(name), name.toLowerCase(Locale.ROOT), entity.id())
            .map(Masked::id)
            .map(other -> parts.whole(entity).wrong(SHARED, at, OWN, "other", other))
            .ifPresent(findings);
      }
    }
  }

  private static JsonNode namesOf(Entity entity) {
    return entity.json().path(entity.type().name().equals(PERSON) ? NAMES : "");
  }
}
