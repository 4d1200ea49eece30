/**
 * What may become part of a dossier and what it is then called: kinds of files that are taken, names made safe, and the
 * rules by which one is refused, each with its reason. Plain Java; how contents are looked into is one package up.
 */
@NullMarked
package vn.tiendo.file.domain;

import org.jspecify.annotations.NullMarked;
