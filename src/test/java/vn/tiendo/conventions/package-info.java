/**
 * Rules that hold for everything: for the models, the forms, the classes and the sources. A new model, form or class is
 * checked without a line being added here.
 */
@NullMarked
package vn.tiendo.conventions;

import org.jspecify.annotations.NullMarked;
