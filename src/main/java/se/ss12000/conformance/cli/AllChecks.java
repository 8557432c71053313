package se.ss12000.conformance.cli;

import static java.util.Collections.disjoint;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.declared.DeclaredContentCheck;
import se.ss12000.conformance.check.declared.DeclaredRecordCheck;
import se.ss12000.conformance.check.declared.DeclaredServiceCheck;
import se.ss12000.conformance.check.document.EnvelopeCheck;
import se.ss12000.conformance.check.document.MalformedCheck;
import se.ss12000.conformance.check.profile.TestGroupCheck;
import se.ss12000.conformance.check.profile.TestPersonCheck;
import se.ss12000.conformance.check.protocol.AccessCheck;
import se.ss12000.conformance.check.protocol.AliveCheck;
import se.ss12000.conformance.check.protocol.DeletedCheck;
import se.ss12000.conformance.check.protocol.ErrorBodyCheck;
import se.ss12000.conformance.check.protocol.ExpandCheck;
import se.ss12000.conformance.check.protocol.FilterCheck;
import se.ss12000.conformance.check.protocol.LimitCheck;
import se.ss12000.conformance.check.protocol.LookupCheck;
import se.ss12000.conformance.check.protocol.MannerCheck;
import se.ss12000.conformance.check.protocol.MediaTypeCheck;
import se.ss12000.conformance.check.protocol.NamesCheck;
import se.ss12000.conformance.check.protocol.PatienceCheck;
import se.ss12000.conformance.check.protocol.RecordCheck;
import se.ss12000.conformance.check.protocol.RefusalCheck;
import se.ss12000.conformance.check.protocol.ShapeCheck;
import se.ss12000.conformance.check.protocol.SinceCheck;
import se.ss12000.conformance.check.protocol.SortCheck;
import se.ss12000.conformance.check.protocol.StatusCheck;
import se.ss12000.conformance.check.protocol.TokenCheck;
import se.ss12000.conformance.check.protocol.WalkCheck;
import se.ss12000.conformance.check.reference.CircleCheck;
import se.ss12000.conformance.check.reference.MarkingCheck;
import se.ss12000.conformance.check.reference.TargetCheck;
import se.ss12000.conformance.check.reference.UniqueIdCheck;
import se.ss12000.conformance.check.schema.AttributeCheck;
import se.ss12000.conformance.check.schema.SchemaCheck;
import se.ss12000.conformance.check.writing.BodyRefusalCheck;
import se.ss12000.conformance.check.writing.CreationCheck;
import se.ss12000.conformance.check.writing.NoticeCheck;
import se.ss12000.conformance.check.writing.NoticesCheck;
import se.ss12000.conformance.check.writing.ReadBackCheck;
import se.ss12000.conformance.check.writing.RemovalCheck;
import se.ss12000.conformance.check.writing.RenewalCheck;
import se.ss12000.conformance.check.writing.WriteStatusCheck;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.Standard;

/** The checks, in the order they appear in the documentation. New checks are added here. */
final class AllChecks {
  private AllChecks() {}

  /** The checks of a version, for whatever the scenarios ask. */
  static List<Check> of(Standard standard, Supplier<Collection<Standard>> others, Clock clock) {
    return of(standard, others, clock, Expected.NOTHING);
  }

  /**
   * The checks of a version.
   *
   * @param others the other versions, which are asked for only to explain a breach
   * @param clock what time it is, for what must not lie in the future
   */
  static List<Check> of(
      Standard standard, Supplier<Collection<Standard>> others, Clock clock, Expected expected) {
    return Stream.of(
            general(standard, others),
            QualityChecks.of(standard, clock, expected),
            ofProfiles(standard, expected.needed().isPresent()))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Those of a version's checks that a run makes.
   *
   * @param checks all of them, for what is expected
   * @param all whether it makes even those that are made only for those who ask for them
   * @param named the rules that the scenarios to judge name, of which a profile's are among these
   */
  static List<Check> forRun(List<Check> checks, boolean all, Set<String> named) {
    return checks.stream()
        .filter(check -> all || !check.isCostly())
        .filter(check -> !check.isOfProfile() || !disjoint(ruleIds(List.of(check)), named))
        .toList();
  }

  private static List<Check> ofProfiles(Standard standard, boolean requested) {
    return List.of(
        new TestPersonCheck(standard, requested), new TestGroupCheck(standard, requested));
  }

  private static List<Check> general(Standard standard, Supplier<Collection<Standard>> others) {
    return List.of(
        new MalformedCheck(),
        new EnvelopeCheck(standard),
        new SchemaCheck(standard, others),
        new AttributeCheck(standard),
        new TargetCheck(standard),
        new UniqueIdCheck(),
        new CircleCheck(standard),
        new MarkingCheck(standard),
        new AccessCheck(standard),
        new TokenCheck(standard),
        new StatusCheck(standard),
        new MediaTypeCheck(standard),
        new ShapeCheck(standard),
        new DeletedCheck(standard),
        new RefusalCheck(standard),
        new ErrorBodyCheck(standard),
        new LimitCheck(standard),
        new WalkCheck(standard),
        new MannerCheck(standard),
        new FilterCheck(standard),
        new SortCheck(standard),
        new NamesCheck(standard),
        new ExpandCheck(standard),
        new RecordCheck(standard),
        new LookupCheck(standard),
        new PatienceCheck(standard),
        new AliveCheck(standard),
        new SinceCheck(standard),
        new WriteStatusCheck(standard),
        new CreationCheck(standard),
        new ReadBackCheck(standard),
        new RenewalCheck(standard),
        new RemovalCheck(standard),
        new BodyRefusalCheck(standard),
        new NoticeCheck(standard),
        new NoticesCheck(standard),
        new DeclaredServiceCheck(standard, Declaration.NONE),
        new DeclaredContentCheck(standard, Declaration.NONE),
        new DeclaredRecordCheck(standard, Declaration.NONE));
  }

  static List<Rule> rules(List<Check> checks) {
    return checks.stream().flatMap(check -> check.rules().stream()).toList();
  }

  static Set<String> ruleIds(List<Check> checks) {
    var ids = new HashSet<String>();
    for (Check check : checks) {
      for (Rule rule : check.rules()) {
        ids.add(rule.id());
      }
    }
    return ids;
  }
}
