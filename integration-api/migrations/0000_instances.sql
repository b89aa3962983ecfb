CREATE TABLE "api_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"token_id" text NOT NULL,
	"key" text NOT NULL,
	"request_digest" text NOT NULL,
	"instance_id" text NOT NULL,
	"revision" integer NOT NULL,
	"lease_until" timestamp (3) with time zone NOT NULL,
	"response" json,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_token_id_key_pk" PRIMARY KEY("token_id","key")
);
--> statement-breakpoint
CREATE TABLE "instances" (
	"id" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"ui_host" text NOT NULL,
	"rest_base" text NOT NULL,
	"user_name" text NOT NULL,
	"secret_sealed" text NOT NULL,
	"secret_masked" text NOT NULL,
	"binding_kind" text NOT NULL,
	"vendor" text,
	"tracking_sealed" text,
	"tracking_masked" text,
	"planned_triggers" integer NOT NULL,
	"revision" integer NOT NULL,
	"validation" json NOT NULL,
	"login_refusals" integer NOT NULL,
	"validating_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at" ON "idempotency_keys" USING btree ("created_at");