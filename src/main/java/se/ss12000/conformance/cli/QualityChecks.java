package se.ss12000.conformance.cli;

import java.time.Clock;
import java.util.List;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.check.quality.AggregateCheck;
import se.ss12000.conformance.check.quality.AttendanceCheck;
import se.ss12000.conformance.check.quality.AttendanceLengthCheck;
import se.ss12000.conformance.check.quality.BookingCheck;
import se.ss12000.conformance.check.quality.CivicNumberCheck;
import se.ss12000.conformance.check.quality.ClassMembershipCheck;
import se.ss12000.conformance.check.quality.EnrolmentCheck;
import se.ss12000.conformance.check.quality.FinalGradeCheck;
import se.ss12000.conformance.check.quality.FutureCheck;
import se.ss12000.conformance.check.quality.GradeScaleCheck;
import se.ss12000.conformance.check.quality.GroupFormCheck;
import se.ss12000.conformance.check.quality.IdentifierCheck;
import se.ss12000.conformance.check.quality.LifeCheck;
import se.ss12000.conformance.check.quality.LoginNameCheck;
import se.ss12000.conformance.check.quality.MinimisationCheck;
import se.ss12000.conformance.check.quality.OfferedCheck;
import se.ss12000.conformance.check.quality.OrganisationCheck;
import se.ss12000.conformance.check.quality.ProgrammeCheck;
import se.ss12000.conformance.check.quality.ProgrammeParentCheck;
import se.ss12000.conformance.check.quality.ProtectionCheck;
import se.ss12000.conformance.check.quality.ScheduleCheck;
import se.ss12000.conformance.check.quality.SchoolFormCheck;
import se.ss12000.conformance.check.quality.SingleAttendanceCheck;
import se.ss12000.conformance.check.quality.StaffGroupCheck;
import se.ss12000.conformance.check.quality.TeacherCheck;
import se.ss12000.conformance.check.quality.TeachingCheck;
import se.ss12000.conformance.check.quality.TimeOrderCheck;
import se.ss12000.conformance.check.quality.UnmarkedReferenceCheck;
import se.ss12000.conformance.check.quality.WithheldCheck;
import se.ss12000.conformance.standard.Standard;

/** The checks of what data says, in the order of their rules. */
final class QualityChecks {
  private QualityChecks() {}

  static List<Check> of(Standard standard, Clock clock, Expected expected) {
    return List.of(
        new TimeOrderCheck(standard),
        new FutureCheck(standard, clock),
        new ScheduleCheck(standard),
        new LifeCheck(standard),
        new CivicNumberCheck(standard),
        new IdentifierCheck(standard),
        new LoginNameCheck(standard),
        new OrganisationCheck(standard),
        new EnrolmentCheck(standard),
        new SchoolFormCheck(standard),
        new ClassMembershipCheck(standard),
        new GroupFormCheck(standard),
        new StaffGroupCheck(standard),
        new ProgrammeCheck(standard),
        new ProgrammeParentCheck(standard),
        new TeacherCheck(standard),
        new TeachingCheck(standard),
        new BookingCheck(standard),
        new AttendanceCheck(standard),
        new AttendanceLengthCheck(standard),
        new SingleAttendanceCheck(standard),
        new AggregateCheck(standard),
        new FinalGradeCheck(standard),
        new GradeScaleCheck(standard),
        new ProtectionCheck(standard),
        new UnmarkedReferenceCheck(standard),
        new MinimisationCheck(standard, expected.needed()),
        new WithheldCheck(standard, expected.withheld()),
        new OfferedCheck(standard, expected.offered()));
  }
}
