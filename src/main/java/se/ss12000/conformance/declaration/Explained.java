package se.ss12000.conformance.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ss12000.conformance.declaration.Subject.Kind;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.waiver.Scope;
import se.ss12000.conformance.waiver.Waiver;
import se.ss12000.conformance.yaml.Fault;

/** Which findings a declaration explains, as the scope of a configuration does. */
public final class Explained {
  /** The rules that a withheld attribute and an extension would break. */
  private static final List<String> ABSENCE = List.of("SCH-001", "SCH-019");

  private static final List<String> PRESENCE = List.of("SCH-015");

  private Explained() {}

  /**
   * The findings that are as declared.
   *
   * @param file that the declaration was read from
   */
  public static List<Waiver> by(Declaration declaration, String file) {
    Declaration declared = declaration.promised();
    var fault = new Fault(file, Position.START, Text.NONE);
    var explained = new ArrayList<Waiver>();
    declared
        .statements()
        .forEach(
            (subject, said) -> {
              boolean absent = subject.kind() == Kind.ATTRIBUTE && said.stand() == Stand.WITHHELD;
              boolean extra = subject.kind() == Kind.EXTENSION && said.stand() == Stand.OFFERED;
              if (absent || extra) {
                var scope = new Scope(subject.of(), subject.name(), "", "");
                for (String rule : absent ? ABSENCE : PRESENCE) {
                  explained.add(new Waiver(rule, scope, "", "", Optional.empty(), fault));
                }
              }
            });
    declared
        .deviations()
        .forEach(
            d ->
                explained.add(
                    new Waiver(d.rule(), d.scope(), d.reason(), "", Optional.empty(), fault)));
    return explained;
  }
}
