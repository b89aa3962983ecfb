CREATE TABLE "companies" (
	"instance_id" text NOT NULL,
	"company_id" bigint NOT NULL,
	"name" text NOT NULL,
	"company_type" integer,
	"is_active" boolean,
	"phone" text,
	"web_address" text,
	"city" text,
	CONSTRAINT "companies_instance_id_company_id_pk" PRIMARY KEY("instance_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "refreshes" (
	"instance_id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"scope" text NOT NULL,
	"checkpoint" json,
	"since" text,
	"next_since" text,
	"filter_key" text,
	"delivered" integer NOT NULL,
	"total" integer,
	"requests" integer NOT NULL,
	"code" text,
	"sentence" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"resume_at" timestamp (3) with time zone,
	"cancel_wanted" boolean NOT NULL,
	"claimed_until" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "companies" ADD CONSTRAINT "companies_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refreshes" ADD CONSTRAINT "refreshes_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE cascade ON UPDATE no action;