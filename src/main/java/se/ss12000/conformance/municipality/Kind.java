package se.ss12000.conformance.municipality;

/** What the same number means several things as. */
enum Kind {
  MUNICIPALITY,
  OFFICE,
  SCHOOL,
  UNIT,
  PERSON,
  FAMILY,
  DUTY,
  GROUP,
  PLACEMENT,
  SCHEDULE,
  PRESENCE,
  SYLLABUS,
  PROGRAMME,
  STUDY_PLAN,
  OFFERING,
  ROOM,
  RESOURCE,
  ACTIVITY,
  TEST,
  EVENT,
  ATTENDANCE,
  ABSENCE,
  GRADE,
  ILLNESS,
  FLAW
}
