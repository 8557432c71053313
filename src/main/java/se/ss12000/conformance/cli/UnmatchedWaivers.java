package se.ss12000.conformance.cli;

import java.util.ArrayList;
import se.ss12000.conformance.report.AppliedWaiver;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.waiver.Waiver;
import se.ss12000.conformance.waiver.Waivers;
import se.ss12000.conformance.yaml.Fault;
import se.ss12000.conformance.yaml.YamlException;

/** Waivers that cover nothing, though what they are for was tried. */
final class UnmatchedWaivers {
  private UnmatchedWaivers() {}

  /**
   * Finds fault with waivers of the user's that matched nothing, though their rules were tried.
   *
   * @throws YamlException with each of them
   */
  static void refuse(Waivers waivers, Report report) throws YamlException {
    var unmatched = new ArrayList<Fault>();
    for (int i = 0; i < waivers.all().size(); i++) {
      Waiver waiver = waivers.all().get(i);
      AppliedWaiver applied = report.waivers().get(i);
      if (!waiver.isDeclaration() && applied.count() == 0 && wasTried(waiver, report)) {
        unmatched.add(waiver.unmatched());
      }
    }
    if (!unmatched.isEmpty()) {
      throw new YamlException(unmatched);
    }
  }

  /** What could not be tried says nothing of a waiver: files cannot show how a service answers. */
  private static boolean wasTried(Waiver waiver, Report report) {
    String type = waiver.scope().entityType();
    return (type.isEmpty() || report.entities().stream().anyMatch(e -> e.type().equals(type)))
        && report.rules().stream()
            .anyMatch(rule -> rule.id().equals(waiver.rule()) && rule.evaluated() > 0);
  }
}
