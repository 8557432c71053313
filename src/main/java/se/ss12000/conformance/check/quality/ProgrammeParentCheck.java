package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.DatasetCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Memory;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** An outcome belongs to a specialisation, and a specialisation to a whole programme. */
public final class ProgrammeParentCheck implements DatasetCheck {
  static final Rule WRONG_PARENT =
      Rule.error(
          "QUA-052",
          STANDARD,
          Text.sv("Utgångar ska höra till en inriktning, och inriktningar till ett helt program")
              .en("Utgång must belong to a Programinriktning, and that to a whole programme"),
          Text.sv("{property} på {type} pekar på fel slags program")
              .en("{property} of {type} points to the wrong kind of programme"),
          Text.sv("Ordna dem som program, inriktning, utgång: var och en pekar på den före")
              .en(
                  "Order them as programme, specialisation, outcome: each points to the one before"));

  private static final Text A_WHOLE =
      Text.sv("ett program, inte en Programinriktning eller Utgång")
          .en("a programme, no Programinriktning or Utgång");
  private static final Text A_SPECIALISATION =
      Text.sv("en Programinriktning").en("a Programinriktning");

  private final Parts parts;

  public ProgrammeParentCheck(Standard standard) {
    this.parts = new Parts(standard);
  }

  /** What each programme is, and what others take it to be. */
  private static final class Kinds {
    private static final int WHOLE = 1;
    private static final int SPECIALISATION = 2;
    private static final int OUTCOME = 4;
    private final Rows rows;

    Kinds(Room room) {
      this.rows = new Rows(room, 2);
    }

    static int of(String type) {
      return switch (type) {
        case "" -> 0;
        case ProgrammeCheck.SPECIALISATION -> SPECIALISATION;
        case ProgrammeCheck.OUTCOME -> OUTCOME;
        default -> WHOLE;
      };
    }

    /** The kind that a parent must have; 0 when nothing is asked of it. */
    static int wanted(String type) {
      int kind = of(type);
      return kind == OUTCOME ? SPECIALISATION : kind == SPECIALISATION ? WHOLE : 0;
    }

    void add(String id, int column, int kind) {
      int row = rows.make(IdKey.of(id).print());
      rows.set(row, column, rows.get(row, column) | kind);
    }

    boolean disagree() {
      return rows.any(row -> rows.get(row, 0) != 0 && (rows.get(row, 1) & ~rows.get(row, 0)) != 0);
    }

    boolean isOther(String id, int wanted) {
      int row = rows.find(IdKey.of(id).print());
      return row >= 0 && rows.get(row, 0) != 0 && (rows.get(row, 0) & wanted) == 0;
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(WRONG_PARENT);
  }

  @Override
  public boolean concerns(EntityType type) {
    return type.name().equals(ProgrammeCheck.PROGRAMME);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.through(dataset, type, ProgrammeCheck.PROGRAMME, ProgrammeCheck.PARENT);
  }

  @Override
  public void learn(Entity entity, Memory memory) {
    if (!entity.type().name().equals(ProgrammeCheck.PROGRAMME)) {
      return;
    }
    Kinds kinds = memory.of(Kinds.class, Kinds::new);
    String type = entity.json().path("type").asText();
    kinds.add(entity.id(), 0, Kinds.of(type));
    String parent = parentOf(entity);
    if (!parent.isEmpty()) {
      kinds.add(parent, 1, Kinds.wanted(type));
    }
  }

  @Override
  public boolean suspects(Dataset dataset) {
    return dataset.memory().of(Kinds.class, Kinds::new).disagree();
  }

  @Override
  public void check(Entity entity, Dataset dataset, Consumer<Finding> findings) {
    String parent = parentOf(entity);
    String type = entity.json().path("type").asText();
    int wanted = Kinds.wanted(type);
    if (parent.isEmpty() || wanted == 0) {
      return;
    }
    if (dataset.memory().of(Kinds.class, Kinds::new).isOther(parent, wanted)) {
      Text expected = wanted == Kinds.WHOLE ? A_WHOLE : A_SPECIALISATION;
      String at = "/" + ProgrammeCheck.PARENT;
      findings.accept(parts.whole(entity).wrong(WRONG_PARENT, at, expected, "type", type));
    }
  }

  private static String parentOf(Entity entity) {
    return entity.type().name().equals(ProgrammeCheck.PROGRAMME)
        ? Part.text(entity.json().path(ProgrammeCheck.PARENT).path("id"))
        : "";
  }
}
