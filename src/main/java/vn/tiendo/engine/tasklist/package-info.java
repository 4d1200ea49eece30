/**
 * What officers find in Camunda Tasklist beyond its own screens: the filters that everybody shares. Its words, look and
 * small scripts lie in the resources, under {@code META-INF/resources/webjars/camunda/app}.
 */
@NullMarked
package vn.tiendo.engine.tasklist;

import org.jspecify.annotations.NullMarked;
