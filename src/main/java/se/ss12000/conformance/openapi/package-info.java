/** OpenAPI documents, read from files only and turned into versions of the standard. */
@NullMarked
package se.ss12000.conformance.openapi;

import org.jspecify.annotations.NullMarked;
