/**
 * What an official document, its number and its citations are: how a number is read, which contradictions are told to
 * the clerk, and what is a state secret and so refused. Plain Java: no framework.
 */
@NullMarked
package vn.tiendo.document.domain;

import org.jspecify.annotations.NullMarked;
