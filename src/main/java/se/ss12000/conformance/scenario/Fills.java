package se.ss12000.conformance.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.ss12000.conformance.scenario.Evidence.Filling;
import se.ss12000.conformance.scenario.Verdict.Judgement;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * An attribute is filled, in at least some share of the cases.
 *
 * @param path such as {@code addresses}; with {@code enrolments[].schoolYear} each element of the
 *     array is a case
 * @param percent the least share, in percent
 * @param oneOf values of which it must have one; none when any will do
 * @param exactly how many values it must have; 0 when any number will do
 * @param why what it is needed for, or nothing
 */
public record Fills(
    Level level,
    String since,
    String type,
    String path,
    int percent,
    Among among,
    Set<String> oneOf,
    int exactly,
    Text why)
    implements Requirement {
  private static final Text TEXT =
      Text.sv("{title} ({path}) finns hos {share} av {among}{condition}{why}")
          .en("{title} ({path}) is there in {share} of {among}{condition}{why}");
  private static final Text ALL = Text.sv("alla").en("all");
  private static final Text SHARE = Text.sv("minst {percent} %").en("at least {percent} %");
  private static final Text ONE_OF =
      Text.sv(", med något av värdena {values}").en(", with one of the values {values}");
  private static final Text EXACTLY =
      Text.sv(", med exakt {number} värde").en(", with exactly {number} value");
  private static final Text TOO_FEW =
      Text.sv("finns i {present} av {cases} ({share} %)")
          .en("is there in {present} of {cases} ({share} %)");
  private static final Text NO_CASES =
      Text.sv("det finns inga poster som borde ha det")
          .en("there are no records that should have it");

  public Fills {
    oneOf = Set.copyOf(oneOf);
  }

  /** The attribute with its type, as scenario files name it. */
  String attribute() {
    return type + "." + path;
  }

  @Override
  public String kind() {
    return "fills";
  }

  @Override
  public Text text(Standard standard) {
    Text title =
        standard
            .type(type)
            .flatMap(t -> standard.attribute(t, path))
            .map(Attribute::title)
            .orElse(Text.same(path));
    return TEXT.with(
        Map.of(
            "title",
            title,
            "path",
            Text.same(type + "." + path),
            "share",
            percent == 100 ? ALL : SHARE.with("percent", percent),
            "among",
            among.text(),
            "condition",
            condition(),
            "why",
            why.isEmpty() ? why : new Text(": " + why.sv(), ": " + why.en())));
  }

  private Text condition() {
    if (!oneOf.isEmpty()) {
      return ONE_OF.with("values", String.join(", ", new TreeSet<>(oneOf)));
    }
    return exactly > 0 ? EXACTLY.with("number", exactly) : Text.NONE;
  }

  @Override
  public Optional<Judgement> judge(Evidence evidence) {
    Filling filling = evidence.fillings().getOrDefault(this, new Filling(0, 0));
    if (filling.cases() == 0) {
      return Optional.of(Judgement.of(Outcome.INCONCLUSIVE, 0, NO_CASES));
    }
    boolean enough = filling.present() * 100 >= percent * filling.cases();
    return Optional.of(
        Judgement.of(
            enough ? Outcome.PASSED : Outcome.FAILED,
            filling.cases(),
            enough ? Text.NONE : tooFew(filling)));
  }

  private static Text tooFew(Filling filling) {
    // Rounded down, so that a share that is too small never looks large enough.
    return TOO_FEW.with(
        Map.of(
            "present", Text.same(Long.toString(filling.present())),
            "cases", Text.same(Long.toString(filling.cases())),
            "share", Text.same(Long.toString(filling.present() * 100 / filling.cases()))));
  }
}
