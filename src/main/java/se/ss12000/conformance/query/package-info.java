/** What a question to an API means: which records it asks for, and in which order. */
@NullMarked
package se.ss12000.conformance.query;

import org.jspecify.annotations.NullMarked;
