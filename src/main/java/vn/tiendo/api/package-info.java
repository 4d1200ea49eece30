/**
 * For machines: the answers of the supervisors' pages as JSON under /api/v1, read only, with the same filters, the same
 * figures and the same sight, described by OpenAPI. Who has no session shows login and password or a personal token.
 */
@NullMarked
package vn.tiendo.api;

import org.jspecify.annotations.NullMarked;
