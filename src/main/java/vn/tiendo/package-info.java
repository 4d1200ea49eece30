/**
 * Tiến Độ: who was told to do what by when, whether it was done, whether it was reported. One package a feature, and
 * beside them {@code engine} (all that adapts Camunda) and {@code web} (all that faces a browser).
 */
@NullMarked
package vn.tiendo;

import org.jspecify.annotations.NullMarked;
